export{A as ArticleContextCloseEvent,b as ArticleContextElement,d as ArticleContextErrorEvent,e as ArticleContextOpenEvent,g as ArticleContextReadyEvent,h as ArticleContextSourceEvent,i as annotate,c as compileDossier,j as describeIssue,k as dossierSchema,n as makeFingerprint,p as parseDossier}from"./chunks/package-index-7tG6waMK.js";
//# sourceMappingURL=index.js.map
