/**
 * The types of the built-in dossier's three parts, which `scripts/building/rollup-dossier.mjs` compiles from YAML at build time.
 * Names load with the script, phrases with the second pass, cards with the first sign of interest.
 */
declare module 'virtual:dossier/lexicon' {
  export const lexicon: import('./dossier/compile.js').LexiconData;
}

declare module 'virtual:dossier/phrases' {
  export const phrases: import('./dossier/compile.js').PhrasesData;
}

declare module 'virtual:dossier/cards' {
  export const cards: import('./dossier/compile.js').CardsData;
}
