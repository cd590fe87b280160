export{A as ArticleContextCloseEvent,B as ArticleContextElement,C as ArticleContextErrorEvent,E as ArticleContextOpenEvent,F as ArticleContextReadyEvent,G as ArticleContextSourceEvent,H as annotate,x as compileDossier,I as describeIssue,h as dossierSchema,J as makeFingerprint,w as parseDossier}from"./chunks/package-index-Dp47qM-h.js";
//# sourceMappingURL=index.js.map
