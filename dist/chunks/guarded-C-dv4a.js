const t=(t,c)=>(...a)=>{try{t(...a)}catch(t){c(t)}};export{t as g};
//# sourceMappingURL=guarded-C-dv4a.js.map
