import{start as r}from"./chunks/start-CsxmUW.js";r(import.meta.url);
