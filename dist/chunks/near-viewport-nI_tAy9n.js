const e=new WeakSet;function n(n,t){const o=new IntersectionObserver(n=>{for(const{target:o,isIntersecting:r}of n)e[r?"add":"delete"](o),t(o)},{rootMargin:"50% 0px"}),r=n=>{o.observe(n),e.has(n)&&t(n)};for(const e of n)r(e);return{add:r,delete(e){o.unobserve(e)},end(){o.disconnect()}}}export{e as n,n as w};
//# sourceMappingURL=near-viewport-nI_tAy9n.js.map
