import{start as r}from"./chunks/start-CPUOgF.js";r(import.meta.url);
