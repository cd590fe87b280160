const p=({place:p=[]})=>"string"==typeof p?[p]:p;export{p};
//# sourceMappingURL=place-ids-DdFu6YkK.js.map
