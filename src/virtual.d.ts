/** The built-in dossier, compiled from YAML at build time by `scripts/rollup-dossier.mjs`. */
declare module 'virtual:dossier/lexicon' {
  export const lexicon: import('./dossier/compile.js').LexiconData;
}

declare module 'virtual:dossier/phrases' {
  export const phrases: import('./dossier/compile.js').PhrasesData;
}

declare module 'virtual:dossier/cards' {
  export const cards: import('./dossier/compile.js').CardsData;
}
