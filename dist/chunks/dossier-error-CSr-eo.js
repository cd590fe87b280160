class s extends Error{issues;name="DossierError";constructor(s){super(JSON.stringify(s)),this.issues=s}}export{s as D};
//# sourceMappingURL=dossier-error-CSr-eo.js.map
