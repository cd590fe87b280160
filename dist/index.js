export{A as ArticleContextCloseEvent,a as ArticleContextElement,b as ArticleContextErrorEvent,d as ArticleContextOpenEvent,e as ArticleContextReadyEvent,g as ArticleContextSourceEvent,h as annotate,c as compileDossier,i as describeIssue,j as dossierSchema,k as makeFingerprint,p as parseDossier}from"./chunks/package-index-CbnJiIo5.js";
//# sourceMappingURL=index.js.map
