import{readArticles as t}from"./cli-article-9y2jOFDd.js";function o(o,r){const e=[],c=[];for(const{article:s,problem:n}of t(o))s?e.push(s.textFor(r).blocks):c.push(n);return{texts:e,unread:c}}export{o as readCorpus};
//# sourceMappingURL=cli-read-corpus-WO5Vr5sp.js.map
