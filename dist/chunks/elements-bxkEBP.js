import{a9 as a,aa as s}from"../article-context.js";const t=a(s,"assignedSlot"),e=a(s,"namespaceURI"),i=a(s,"isContentEditable"),n=a(s,"getBoundingClientRect"),o=a(s,"checkVisibility"),c=a(s,"scrollIntoView");export{c as a,n as b,i as c,o as i,e as n,t as s};
//# sourceMappingURL=elements-bxkEBP.js.map
