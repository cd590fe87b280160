/** One editorial rule that a dossier breaks, as data; the sentence is made in `locales/`. */
export interface Finding {
  readonly code: FindingCode;
  /** An error keeps the dossier from being published; a warning is for a person to judge. */
  readonly severity: 'error' | 'warning';
  /** Where in the dossier, from its root. */
  readonly path: readonly (string | number)[];
  readonly args: Readonly<Record<string, string | number>>;
}

export type FindingCode =
  | 'loaded-word'
  | 'doubtful-verb'
  | 'relative-date'
  | 'unnamed-holder'
  | 'unequal-framings'
  | 'background-length'
  | 'background-sentences'
  | 'no-required-sides'
  | 'uncited-figure'
  | 'source-without-address'
  | 'unused-source'
  | 'same-alias'
  | 'near-alias';
