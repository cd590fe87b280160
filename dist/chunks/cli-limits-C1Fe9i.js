const e={fileBytes:2e6,loadMs:1e4,values:3e5,depth:12,listed:5e3,entries:5e3,places:200,spotsPerPlace:12,sources:5e3,aliasesPerEntry:200,passagesPerEntry:20,factsPerEntry:20,sourcesPerClaim:40,citationsPerText:40,sides:24,alias:200,line:300,paragraph:2e3,url:2048,mapPath:2e5,mapSize:1e4,figure:1e15,issues:50};export{e as l};
//# sourceMappingURL=cli-limits-C1Fe9i.js.map
