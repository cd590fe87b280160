const a=new Set(["label","claim","status-claim","evaluative-phrase","slogan","quotation","causal-implication","time-reference"]),e=({type:e})=>a.has(e);export{e as i};
