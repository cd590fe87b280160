import{b as o}from"./cli-letters-BGY7e_.js";import{b as t,a as r,s}from"./cli-words-C4uHTh.js";function n(o){const s=r(1024);return o.map(o=>((o,r)=>{const s=r.count;return t(r,o),{text:o,words:r,from:s,to:r.count}})(o,s))}const a=({words:t,from:r,to:n},a)=>o(r,n,o=>s(t,o)<a);export{n as r,a as w};
//# sourceMappingURL=cli-hashed-blocks-BhyGxr.js.map
