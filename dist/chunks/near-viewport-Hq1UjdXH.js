import{Q as e}from"../article-context.js";const t=new WeakSet;function n(n,o){const r=new e(e=>{for(const{target:n,isIntersecting:r}of e)t[r?"add":"delete"](n),o(n)},{rootMargin:"50% 0px"}),s=e=>{r.observe(e),t.has(e)&&o(e)};for(const e of n)s(e);return{add:s,delete(e){r.unobserve(e)},end(){r.disconnect()}}}export{t as n,n as w};
//# sourceMappingURL=near-viewport-Hq1UjdXH.js.map
