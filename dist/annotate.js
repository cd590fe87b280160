export{a as annotate}from"./chunks/package-text-annotate-DrJNc2O.js";
