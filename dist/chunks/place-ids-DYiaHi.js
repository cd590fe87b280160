const p=({place:p=[]})=>"string"==typeof p?[p]:p;export{p};
//# sourceMappingURL=place-ids-DYiaHi.js.map
