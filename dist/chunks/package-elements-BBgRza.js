import{y as s,z as a}from"./package-index-D3uO-M.js";const e=s(a,"assignedSlot"),i=s(a,"namespaceURI"),t=s(a,"isContentEditable"),n=s(a,"getBoundingClientRect"),o=s(a,"checkVisibility"),c=s(a,"scrollIntoView");export{c as a,n as b,t as c,o as i,i as n,e as s};
//# sourceMappingURL=package-elements-BBgRza.js.map
