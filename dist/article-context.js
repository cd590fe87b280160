import{start as r}from"./chunks/start-B85wT0.js";r(import.meta.url);
