import{start as r}from"./chunks/start-CkTfWo.js";r(import.meta.url);
