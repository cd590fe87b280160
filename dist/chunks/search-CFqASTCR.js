import{o as s,l as e,s as a}from"../article-context.js";const t=e(a,"matches"),l=e(a,"closest"),o=e(a,"querySelectorAll"),c=s("querySelectorAll"),r=(s,e)=>s&&l(s,e);export{o as a,r as c,t as m,c as q};
//# sourceMappingURL=search-CFqASTCR.js.map
