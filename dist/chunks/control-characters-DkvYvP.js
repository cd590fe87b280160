const u=/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u206f\u2028\u2029\u3164\uffa0\ufff0-\ufffb\ufffe\uffff]|\u115f|\u1160|\u17b4|\u17b5|\u180e|[\u{e0000}-\u{e007f}]/gu,f=f=>f.search(u)>=0,e=f=>f.replace(u,""),a=f=>f.replace(u,u=>`\\u{${(u.codePointAt(0)??0).toString(16)}}`).replace(/[\t\n\r]+/gu," ");export{e as a,f as h,a as w};
//# sourceMappingURL=control-characters-DkvYvP.js.map
