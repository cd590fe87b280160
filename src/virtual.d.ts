/**
 * The types of the built-in dossier's parts, which `scripts/building/rollup-dossier.mjs` compiles from YAML at build time.
 * Names load with the script, phrases with the second pass, cards with the first sign of interest, a translation with
 * the cards on pages in its language.
 */
declare module 'virtual:dossier/lexicon' {
  export const lexicon: import('./dossier/compile.js').LexiconData;
  /** From the tag of each other language to what loads its texts. */
  export const translations: Readonly<
    Record<string, () => Promise<{ translation: import('./dossier/cards/card-texts.js').CardTexts }>>
  >;
}

declare module 'virtual:dossier/phrases' {
  export const phrases: import('./dossier/compile.js').PhrasesData;
}

declare module 'virtual:dossier/cards' {
  /** Made by the module named here, which this line makes part of every build of the sources. */
  export const cards: ReturnType<typeof import('./dossier/cards/card-sources.js').withSources>;
}
