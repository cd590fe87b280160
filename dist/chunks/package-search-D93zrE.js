import{ac as a,ad as e,ae as s}from"./package-index-DhKYec.js";const c=e(s,"matches"),l=e(s,"closest"),o=e(s,"querySelectorAll"),r=a("querySelectorAll"),t=(a,e)=>a&&l(a,e);export{o as a,t as c,c as m,r as q};
//# sourceMappingURL=package-search-D93zrE.js.map
