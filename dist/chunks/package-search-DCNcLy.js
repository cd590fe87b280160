import{aa as a,ab as s,ac as e}from"./package-index-CSIpxx.js";const c=s(e,"matches"),l=s(e,"closest"),o=s(e,"querySelectorAll"),r=a("querySelectorAll"),t=(a,s)=>a&&l(a,s);export{o as a,t as c,c as m,r as q};
//# sourceMappingURL=package-search-DCNcLy.js.map
