class s extends Error{issues;name="DossierError";constructor(s){super(JSON.stringify(s)),this.issues=s}}export{s as D};
