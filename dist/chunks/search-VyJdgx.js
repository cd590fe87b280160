import{o as s,r as e,s as a}from"../article-context.js";const t=e(a,"matches"),o=e(a,"closest"),r=e(a,"querySelectorAll"),c=s("querySelectorAll"),l=(s,e)=>s&&o(s,e);export{r as a,l as c,t as m,c as q};
//# sourceMappingURL=search-VyJdgx.js.map
