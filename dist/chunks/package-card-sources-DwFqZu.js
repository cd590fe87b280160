import{u as e}from"./package-likely-blocks-BTjH8-.js";const s=s=>({...s,cards:Object.fromEntries(Object.entries(s.cards).map(([s,r])=>[s,{...r,sources:e(r)}]))});export{s as withSources};
//# sourceMappingURL=package-card-sources-DwFqZu.js.map
