const e={fileBytes:2e6,loadMs:1e4,entries:5e3,sources:5e3,aliasesPerEntry:200,passagesPerEntry:20,factsPerEntry:20,alias:200,line:300,paragraph:2e3,url:2048,mapPath:2e5,mapSize:1e4,issues:50};export{e as l};
//# sourceMappingURL=limits-aKm0QMP_.js.map
