import{u as e}from"./package-likely-blocks-Bcyhre.js";const s=s=>({...s,cards:Object.fromEntries(Object.entries(s.cards).map(([s,r])=>[s,{...r,sources:e(r)}]))});export{s as withSources};
//# sourceMappingURL=package-card-sources-6mI7e5.js.map
