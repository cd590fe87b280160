import{start as r}from"./chunks/start-CgV5G5.js";r(import.meta.url);
