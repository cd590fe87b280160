import{a6 as a,y as s,z as e}from"./package-index-D3uO-M.js";const c=s(e,"matches"),l=s(e,"closest"),o=s(e,"querySelectorAll"),r=a("querySelectorAll"),t=(a,s)=>a&&l(a,s);export{o as a,t as c,c as m,r as q};
//# sourceMappingURL=package-search-BrCvFT.js.map
