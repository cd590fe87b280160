import{r as s,s as t}from"../article-context.js";const a=s(t,"assignedSlot"),e=s(t,"namespaceURI"),i=s(t,"isContentEditable"),n=s(t,"getBoundingClientRect"),o=s(t,"checkVisibility"),c=s(t,"scrollIntoView");export{c as a,n as b,i as c,o as i,e as n,a as s};
//# sourceMappingURL=elements-oDSZdm.js.map
