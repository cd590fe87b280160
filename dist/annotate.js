export{a as annotate}from"./chunks/package-text-annotate-ClEkkWH.js";
