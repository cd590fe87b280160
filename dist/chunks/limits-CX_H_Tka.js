const e={fileBytes:2e6,loadMs:1e4,entries:5e3,sources:5e3,aliasesPerEntry:200,alias:200,line:300,paragraph:2e3,url:2048,issues:50};export{e as l};
//# sourceMappingURL=limits-CX_H_Tka.js.map
