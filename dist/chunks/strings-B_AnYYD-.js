const e=(e,r)=>e.replace(/\{(\w+)\}/gu,(e,t)=>String(r[t]??e));export{e as f};
//# sourceMappingURL=strings-B_AnYYD-.js.map
