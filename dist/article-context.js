import{start as r}from"./chunks/start-DYds9-.js";r(import.meta.url);
