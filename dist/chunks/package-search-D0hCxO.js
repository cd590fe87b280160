import{a9 as a,aa as s,ab as e}from"./package-index-CTpvb2.js";const c=s(e,"matches"),l=s(e,"closest"),o=s(e,"querySelectorAll"),r=a("querySelectorAll"),t=(a,s)=>a&&l(a,s);export{o as a,t as c,c as m,r as q};
//# sourceMappingURL=package-search-D0hCxO.js.map
