const p=({place:p=[]})=>"string"==typeof p?[p]:p;export{p};
//# sourceMappingURL=cli-place-ids-D7Wdeeds.js.map
