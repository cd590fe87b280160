const t=(t,e)=>t.replace(/\{(\w+)\}/gu,(f,s)=>u(String(Object.hasOwn(e,s)?e[s]:f),t)),e=(t,{fullStop:e})=>t.endsWith(e)?t:t+e,f=/[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,u=(t,e)=>/\p{L}/u.test(t)&&f.test(t)!==f.test(e)?`⁨${t}⁩`:t;export{e,t as f};
//# sourceMappingURL=strings-61IM1M.js.map
