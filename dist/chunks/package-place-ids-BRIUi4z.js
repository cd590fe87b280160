const p=({place:p=[]})=>"string"==typeof p?[p]:p;export{p};
