const s=/(?<!\s)\s*\[([A-Z][A-Za-z-]*\d[A-Za-z0-9-]*)\]/gu;function t(t){const e=[];let n=0;for(const c of t.matchAll(s))c.index>n&&e.push({text:t.slice(n,c.index)}),e.push({source:c[1]}),n=c.index+c[0].length;return t.length>n&&e.push({text:t.slice(n)}),e}const e=s=>t(s).flatMap(s=>"source"in s?[s.source]:[]);export{e as c,t as s};
//# sourceMappingURL=citations-E5InSf.js.map
