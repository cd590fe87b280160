function t(t){const n=[];for(let o=0;t>o;o++)n.push(o);return n}export{t as i};
//# sourceMappingURL=indices-yE_w7-YY.js.map
