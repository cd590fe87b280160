/** Fuzzy search in the entries met. A chunk of its own: it loads with the first letter typed. */
import Fuse from 'fuse.js/basic';
import { SEVERAL, fold } from '../text/fold.js';
import type { MetEntry } from './views/met-entries.js';

export interface SearchResult {
  readonly entry: MetEntry;
  /** The text that matched, where it is not the entry's name. */
  readonly field?: string;
  /** The runs that matched, of the name or else of `field`; offsets in UTF-16 units, `end` exclusive. */
  readonly runs: readonly (readonly [start: number, end: number])[];
}

interface Folded {
  readonly entry: MetEntry;
  /** Texts as they are; what is searched is their folded form, which has the same length. */
  readonly texts: readonly string[];
}

/** @returns what finds the entries for a query, the best first */
export function makeSearch(entries: readonly MetEntry[]): (query: string) => SearchResult[] {
  const inNames = searchIn(
    entries.map((entry) => {
      const { name, native = [] } = entry.card;
      return { entry, texts: [name, ...native.map(({ text }) => text), ...entry.texts] };
    }),
    0.34,
  );
  // In a long text nearly every word has a likeness somewhere: here it has to be close.
  const inBackgrounds = searchIn(
    entries.map((entry) => ({ entry, texts: [entry.card.background] })),
    0.1,
  );
  return (query) => {
    const named = inNames(query);
    const known = new Set(named.map(({ entry }) => entry));
    return [...named, ...inBackgrounds(query).filter(({ entry }) => !known.has(entry))];
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
    // Who finds the very letters has made no slip, and wants no likeness.
    const exact = found.filter(({ item }) => item.texts.some((text) => sameLengthFold(text).includes(wanted)));
    return (exact.length > 0 ? exact : found).map(({ item: { entry, texts }, matches = [] }) => {
      const lengths = matches.map(({ indices }) => Math.max(...indices.map(([from, to]) => to + 1 - from)));
      const longest = Math.max(...lengths);
      const match = matches[lengths.indexOf(longest)];
      const field = texts[match?.refIndex ?? 0];
      return {
        entry,
        ...(field === undefined || field === entry.card.name ? {} : { field }),
        // The odd pair of letters elsewhere is how the algorithm works, and nothing a reader looked for.
        runs: (match?.indices ?? []).flatMap(([from, to]) =>
          to + 1 - from > longest / 2 ? [[from, to + 1] as const] : [],
        ),
      };
    });
  };
}

/** Without case and marks, unit by unit, so that offsets stay. */
function sameLengthFold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i));
    folded += code > SEVERAL ? String.fromCharCode(code) : text.charAt(i);
  }
  return folded;
}
