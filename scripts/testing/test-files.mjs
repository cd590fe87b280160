const inFolder = (folder, names) => names.map((name) => `test/browser/${folder}/${name}.test.ts`);

/**
 * Browser tests that `npm test` has time for in Chromium alone, since their code is the same in every engine.
 * `npm run test:long` runs each group in the others.
 */
export const inChromiumAlone = {
  /** Hundreds of texts and layouts, or hundreds of thousands of elements. */
  finding: inFolder('finding', ['matching', 'reprints', 'random-pages', 'random-changes', 'huge-page']),
  /** Hundreds of waits. */
  life: [
    ...inFolder('element', ['kept-element', 'starts']),
    ...inFolder('finding', ['new-nodes', 'watch', 'long-page']),
    ...inFolder('marks', ['marks-come-back']),
    ...inFolder('card', ['card-stillness']),
    ...inFolder('panel', ['long-panel']),
  ],
  /** What is worked out from styles and roles, and not drawn. */
  looks: [
    ...inFolder('panel', ['panel-accessibility']),
    ...inFolder('reader', ['accessibility']),
    ...inFolder('element', ['accent']),
    ...inFolder('card', ['card-pictures']),
  ],
  /** Which words stand in a card, a panel and the console, and not how they look or what presses them. */
  words: [
    ...inFolder('element', ['attributes', 'bad-dossiers', 'dossier-in-parts']),
    ...inFolder('panel', ['panel-parts']),
    ...inFolder('reader', ['entry-notes', 'gist', 'languages', 'sources', 'translations']),
  ],
  /** Hundreds of hostile pages. */
  pages: ['test/browser/pages/*.test.ts'],
};
