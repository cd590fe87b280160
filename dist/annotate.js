export{a as annotate}from"./chunks/package-text-annotate-BdV2D57.js";
