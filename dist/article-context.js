import{start as r}from"./chunks/start-DiGEq7.js";r(import.meta.url);
