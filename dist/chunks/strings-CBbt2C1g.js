const f=(f,t)=>f.replace(/\{(\w+)\}/gu,(e,s)=>u(String(t[s]??e),f)),t=(f,{fullStop:t})=>f.endsWith(t)?f:f+t,e=/[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,u=(f,t)=>/\p{L}/u.test(f)&&e.test(f)!==e.test(t)?`⁨${f}⁩`:f;export{t as e,f};
//# sourceMappingURL=strings-CBbt2C1g.js.map
