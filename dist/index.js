export{A as ArticleContextCloseEvent,i as ArticleContextElement,j as ArticleContextErrorEvent,k as ArticleContextOpenEvent,n as ArticleContextReadyEvent,o as ArticleContextSourceEvent,q as annotate,g as compileDossier,r as describeIssue,t as dossierSchema,u as makeFingerprint,p as parseDossier}from"./chunks/package-index-GTuC6DHq.js";
//# sourceMappingURL=index.js.map
