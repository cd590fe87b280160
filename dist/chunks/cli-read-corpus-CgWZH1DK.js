import{readArticles as t}from"./cli-article-CGHy7IPJ.js";function o(o,r){const e=[],c=[];for(const{article:s,problem:n}of t(o))s?e.push(s.textFor(r).blocks):c.push(n);return{texts:e,unread:c}}export{o as readCorpus};
//# sourceMappingURL=cli-read-corpus-CgWZH1DK.js.map
