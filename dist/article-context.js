import{start as r}from"./chunks/start-DAuRar.js";r(import.meta.url);
