export{a as annotate}from"./chunks/package-text-annotate-D4dSEfJ.js";
