/** What a list of loaded words is made of: the form of an item, and the short hand in which the lists are written. */

/** What a loaded word does to a text. `src/locales/finding-sentences.ts` has a sentence for each. */
export type LoadedKind =
  | 'takes-side'
  | 'verdict'
  | 'one-sided-name'
  | 'dehumanises'
  | 'euphemism'
  | 'praises'
  | 'belittles'
  | 'doubts'
  | 'endorses'
  | 'presumes-guilt'
  | 'reads-minds'
  | 'editorialises'
  | 'intensifies'
  | 'presupposes'
  | 'us-and-them';

/**
 * Style guides and handbooks that advise against a word, or to attribute it: short names. Their addresses are in
 * docs/loaded-words.md. None is named for a word that it does not mention.
 */
export type Guide =
  | 'AP'
  | 'Al Jazeera'
  | 'BBC'
  | 'Bender'
  | 'EJN'
  | 'Guardian'
  | 'IMS'
  | 'IPI'
  | 'Lynch & McGoldrick'
  | 'Media.am'
  | 'OSCE Cyprus'
  | 'P24'
  | 'Reuters'
  | 'Stovall'
  | 'Wikipedia';

export interface LoadedWord {
  /**
   * The source of a regular expression for all its forms, without groups that capture: alternatives and endings, never a
   * repetition of anything but letters. What begins with a capital is a name, and found though it looks like one.
   */
  readonly forms: string;
  readonly kind: LoadedKind;
  /** `loaded-word` and `doubtful-verb` are errors; `weighted-word` is a warning: it often takes a side, but not always. */
  readonly code: 'loaded-word' | 'doubtful-verb' | 'weighted-word';
  /** What to write instead, in the language of the list. */
  readonly instead?: string;
  readonly guides?: readonly Guide[];
}

/**
 * Forms that are divided by semicolons, or such forms with what to write instead and who advises so. A star stands for
 * any letters, or none: the endings of a language that has many.
 */
type Entry = string | readonly [forms: string, instead: string, ...guides: Guide[]];

const listOf =
  (code: LoadedWord['code']) =>
  (kind: LoadedKind, ...entries: readonly Entry[]): LoadedWord[] =>
    entries.flatMap((entry) => {
      const [list, instead, ...guides] = typeof entry === 'string' ? [entry, ''] : entry;
      return list
        .split(';')
        .map((forms) => forms.trim().replaceAll('*', String.raw`\p{L}*`))
        .filter((forms) => forms !== '')
        .map((forms) => ({
          forms,
          kind,
          code,
          ...(instead === '' ? {} : { instead }),
          ...(guides.length === 0 ? {} : { guides }),
        }));
    });

/**
 * Words that are loaded wherever a dossier speaks for itself.
 *
 * @example loaded('takes-side', 'puppets?; henchm[ae]n', ['regimes?', 'government', 'IPI'])
 */
export const loaded = listOf('loaded-word');

/** Verbs of saying and seeming that imply doubt, guilt or support, where “said” would imply nothing. */
export const doubtful = listOf('doubtful-verb');

/** Words that often take a side and sometimes do not: a person must judge. */
export const weighted = listOf('weighted-word');
