import{s as r}from"./cli-print-remarks-BO29nwVR.js";function n({code:n,place:e,says:i,mend:o},s,t="error"){const{file:$,line:c,column:a}=e;return`${r($,s)}:${String(c)}:${String(a)}  ${t}  ${n}\n    ${i}${void 0===o?"":`\n    → ${o}`}`}export{n as p};
//# sourceMappingURL=cli-article-problem-BkgBVCah.js.map
