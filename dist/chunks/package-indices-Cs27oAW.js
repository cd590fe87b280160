function n(n){const t=[];for(let o=0;n>o;o++)t.push(o);return t}const t=n=>n.map((n,t)=>[t,n]);export{n as i,t as n};
