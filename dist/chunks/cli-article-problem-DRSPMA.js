import{d as r}from"./cli-print-remarks-DJNOSN.js";function e({code:e,place:n,says:o,mend:s},$,a="error"){return`${r(n,$)}  ${a}  ${e}\n    ${o}${void 0===s?"":`\n    → ${s}`}`}export{e as p};
//# sourceMappingURL=cli-article-problem-DRSPMA.js.map
