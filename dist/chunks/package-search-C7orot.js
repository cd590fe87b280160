import{a5 as a,a6 as s,a7 as e}from"./package-index-DI4EH2.js";const c=s(e,"matches"),l=s(e,"closest"),o=s(e,"querySelectorAll"),r=a("querySelectorAll"),t=(a,s)=>a&&l(a,s);export{o as a,t as c,c as m,r as q};
//# sourceMappingURL=package-search-C7orot.js.map
