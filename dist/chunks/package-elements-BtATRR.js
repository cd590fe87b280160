import{aa as a,ab as s}from"./package-index-CTpvb2.js";const e=a(s,"assignedSlot"),i=a(s,"namespaceURI"),t=a(s,"isContentEditable"),n=a(s,"getBoundingClientRect"),o=a(s,"checkVisibility"),c=a(s,"scrollIntoView");export{c as a,n as b,t as c,o as i,i as n,e as s};
//# sourceMappingURL=package-elements-BtATRR.js.map
