/**
 * Searches the entries met, with slips of the pen allowed for. It loads with the first letter that the reader types.
 */
import Fuse from 'fuse.js/basic';
import { withoutCitations } from '../dossier/citations.js';
import { SEVERAL, fold } from '../text/fold.js';
import type { MetEntry } from './models/met-entries.js';

/** An entry that was found, and by which words. */
export interface SearchResult {
  readonly entry: MetEntry;
  /** The text that matched, such as a wording on the page or the background; absent where it is the entry's name. */
  readonly field?: string;
  /** The part of the entry that `field` is, where that may be translated. */
  readonly part?: 'gist' | 'framings' | undefined;
  /** The runs of letters that matched in `field`, or else in the name: UTF-16 offsets, `end` exclusive. */
  readonly runs: readonly (readonly [start: number, end: number])[];
}

/** An entry and the texts to search it by. */
interface Folded {
  readonly entry: MetEntry;
  /** The texts as they are. Their folded form is searched, which has the same length, so that offsets hold for both. */
  readonly texts: readonly string[];
  /** Which part of the entry each text is, where that may be translated. */
  readonly parts?: readonly SearchResult['part'][];
}

/** Makes a search. @returns a function from a query to the entries found: by name the best first, then by gist, sides and background */
export function makeSearch(entries: readonly MetEntry[]): (query: string) => SearchResult[] {
  const inNames = searchIn(
    entries.map((entry) => {
      const { name, native = [] } = entry.card;
      return { entry, texts: [name, ...native.map(({ text }) => text), ...entry.texts, ...entry.aliases] };
    }),
    0.34,
  );
  // Nearly every query resembles some words of a long text, so a likeness in one has to be closer than one in a name.
  const inTexts = searchIn(
    entries.map((entry) => {
      const { gist = '', background, contested } = entry.card;
      const sides = contested?.framings.flatMap(({ holder, wording }) => [holder, wording]) ?? [];
      const parts: readonly SearchResult['part'][] = ['gist', ...sides.map(() => 'framings' as const)];
      return { entry, texts: [gist, ...sides, background].map(withoutCitations), parts };
    }),
    0.1,
  );
  return (query) => {
    const named = inNames(query);
    const known = new Set(named.map(({ entry }) => entry));
    return [...named, ...inTexts(query).filter(({ entry }) => !known.has(entry))];
  };
}

function searchIn(documents: readonly Folded[], threshold: number): (query: string) => SearchResult[] {
  const fuse = new Fuse(documents, {
    keys: [{ name: 'texts', getFn: ({ texts }) => texts.map(sameLengthFold) }],
    threshold,
    ignoreLocation: true,
    includeMatches: true,
    minMatchCharLength: 2,
  });
  return (query) => {
    const wanted = sameLengthFold(query.trim());
    const found = fuse.search(wanted);
    // Where the query's letters stand somewhere as they are, it is no misspelling, and mere likenesses are left out:
    // "ankara" used to find 16 of 72 entries.
    const exact = found.filter(({ item }) => item.texts.some((text) => sameLengthFold(text).includes(wanted)));
    return (exact.length > 0 ? exact : found).map(({ item: { entry, texts, parts }, matches = [] }) => {
      const lengths = matches.map(({ indices }) => Math.max(...indices.map(([from, to]) => to + 1 - from)));
      // Not `Math.max(...lengths)`: a page may word an entry in more ways than a call may have arguments.
      const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
      const match = matches[lengths.indexOf(longest)];
      const field = texts[match?.refIndex ?? 0];
      return {
        entry,
        ...(field === undefined || field === entry.card.name ? {} : { field, part: parts?.[match?.refIndex ?? 0] }),
        // Fuse.js also reports stray pairs of letters that happen to match elsewhere; only the longer runs are
        // highlighted.
        runs: (match?.indices ?? []).flatMap(([from, to]) =>
          to + 1 - from > longest / 2 ? [[from, to + 1] as const] : [],
        ),
      };
    });
  };
}

/**
 * Drops case and diacritics of each UTF-16 unit by itself, so that offsets stay the same. A letter that folds to
 * several is left.
 */
function sameLengthFold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i));
    folded += code > SEVERAL ? String.fromCharCode(code) : text.charAt(i);
  }
  return folded;
}
