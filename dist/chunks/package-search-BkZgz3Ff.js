import{a2 as a,v as s,w as e}from"./package-index-C72XlPbz.js";const c=s(e,"matches"),l=s(e,"closest"),o=s(e,"querySelectorAll"),r=a("querySelectorAll"),t=(a,s)=>a&&l(a,s);export{o as a,t as c,c as m,r as q};
//# sourceMappingURL=package-search-BkZgz3Ff.js.map
