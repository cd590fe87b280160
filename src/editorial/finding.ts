/** One editorial rule that a dossier breaks, as data. `src/locales` makes the sentence of it. */
export interface Finding {
  readonly code: FindingCode;
  /** An error keeps the dossier from being published; a warning is for a person to judge. */
  readonly severity: 'error' | 'warning';
  /** Keys and indices from the root of the dossier. */
  readonly path: readonly (string | number)[];
  readonly args: Readonly<Record<string, string | number>>;
  /** The words that break the rule, in the text at `path`; `nth` counts their occurrences there, from 0. */
  readonly at?: { readonly phrase: string; readonly nth: number };
}

/** Rules that need nothing but the dossier. */
export type DossierCode =
  | 'loaded-word'
  | 'doubtful-verb'
  | 'weighted-word'
  | 'relative-date'
  | 'unclear-date'
  | 'date-without-year'
  | 'undated-fact'
  | 'later-than-article'
  | 'no-article-date'
  | 'unnamed-holder'
  | 'unequal-framings'
  | 'background-length'
  | 'background-sentences'
  | 'no-required-sides'
  | 'uncited-figure'
  | 'figure-without-range'
  | 'source-without-address'
  | 'mirror-alone'
  | 'unused-source'
  | 'same-alias'
  | 'repeated-alias'
  | 'near-alias'
  | 'ambiguous-alias'
  | 'focus-elsewhere'
  | 'quiet-dispute'
  | 'straight-quote'
  | 'open-quotation'
  | 'no-quotation'
  | 'missing-place-name'
  | 'related-to-itself'
  | 'no-gist'
  | 'gist-length'
  | 'short-length'
  | 'short-differs'
  | 'editors-jargon'
  | 'denial-alone'
  | 'asserting-title'
  | 'speech-reused'
  | 'nothing-read';

/** Rules that need more than the dossier: its files, the article, registers, excerpts of sources, a corpus, today's date. */
export type FolderCode =
  | 'file-name'
  | 'ignored-file'
  | 'note-not-in-article'
  | 'note-not-unique'
  | 'stale-review'
  | 'gist-beside-article'
  | 'unregistered-holder'
  | 'holder-of-other-side'
  | 'no-dispute'
  | 'unknown-dispute'
  | 'party-unheard'
  | 'unknown-quantity'
  | 'quantity-twice'
  | 'other-figure'
  | 'excerpt-too-short'
  | 'quotation-not-in-excerpt'
  | 'never-found'
  | 'translation-of-nothing'
  | 'translation-differs'
  | 'translation-length'
  | 'side-untranslated'
  | 'entry-never-matched'
  | 'likely-false-positive';

export type FindingCode = DossierCode | FolderCode;
