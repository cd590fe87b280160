const e=new WeakSet;function n(n,t){const o=new IntersectionObserver(n=>{for(const{target:o,isIntersecting:r}of n)e[r?"add":"delete"](o),t(o)},{rootMargin:"50% 0px"});for(const r of n)o.observe(r),e.has(r)&&t(r);return()=>{o.disconnect()}}export{e as n,n as w};
//# sourceMappingURL=package-near-viewport-DyoL-SP1.js.map
