import{o as a,a9 as s,aa as e}from"../article-context.js";const t=s(e,"matches"),o=s(e,"closest"),c=s(e,"querySelectorAll"),l=a("querySelectorAll"),r=(a,s)=>a&&o(a,s);export{c as a,r as c,t as m,l as q};
//# sourceMappingURL=search-DMDTWj.js.map
