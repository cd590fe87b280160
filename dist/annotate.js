export{a as annotate}from"./chunks/package-text-annotate-C8XwVVm.js";
