import{start as r}from"./chunks/start-DUsyvO.js";r(import.meta.url);
