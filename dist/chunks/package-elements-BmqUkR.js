import{ab as a,ac as s}from"./package-index-CSIpxx.js";const e=a(s,"assignedSlot"),i=a(s,"namespaceURI"),t=a(s,"isContentEditable"),n=a(s,"getBoundingClientRect"),c=a(s,"checkVisibility"),o=a(s,"scrollIntoView");export{o as a,n as b,t as c,c as i,i as n,e as s};
//# sourceMappingURL=package-elements-BmqUkR.js.map
