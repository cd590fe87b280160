import{start as r}from"./chunks/start-BlaPo2.js";r(import.meta.url);
