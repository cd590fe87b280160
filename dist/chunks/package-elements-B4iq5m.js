import{ad as a,ae as s}from"./package-index-DhKYec.js";const e=a(s,"assignedSlot"),i=a(s,"namespaceURI"),t=a(s,"isContentEditable"),n=a(s,"getBoundingClientRect"),o=a(s,"checkVisibility"),c=a(s,"scrollIntoView");export{c as a,n as b,t as c,o as i,i as n,e as s};
//# sourceMappingURL=package-elements-B4iq5m.js.map
