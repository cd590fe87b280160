import { withoutControls } from '../dossier/control-characters.js';
import type { CardsData } from '../dossier/compile.js';
import type { Strings } from '../locales/strings.js';

/** A marked entry and the words that the text has for it. */
export interface MarkedEntry {
  readonly id: string;
  readonly name: string;
  /** The marked wordings, each once, in reading order. */
  readonly words: readonly string[];
}

/** What the end notes show. */
export interface EndNotesModel {
  /** In reading order: the first has the number 1. */
  readonly entries: readonly MarkedEntry[];
  /** Absent where the texts have not arrived before printing: then only names are printed, and the notes say so. */
  readonly data: CardsData | undefined;
  readonly strings: Strings;
  /** Whether a note has all that a card has, and not its gist and sides alone. */
  readonly isFull: boolean;
}

/**
 * Groups marked mentions by entry. @param mentions in reading order @returns the entries in the order of their first
 * mention
 */
export function markedEntries(
  mentions: readonly { readonly entry: { readonly id: string; readonly name: string }; readonly text: string }[],
): MarkedEntry[] {
  const entries = new Map<string, { id: string; name: string; words: string[] }>();
  for (const { entry, text } of mentions) {
    const known = entries.get(entry.id) ?? { id: entry.id, name: entry.name, words: [] };
    const words = withoutControls(text);
    if (!known.words.includes(words)) known.words.push(words);
    entries.set(entry.id, known);
  }
  return [...entries.values()];
}

/**
 * Numbers the sources of some entries, from 1, in the order in which the entries' cards list them. @returns numbers by
 * source id
 */
export function numberSources(entries: readonly MarkedEntry[], { cards }: CardsData): Map<string, number> {
  const cited = new Set(entries.flatMap(({ id }) => cards[id]?.sources ?? []));
  return new Map([...cited].map((id, index) => [id, index + 1]));
}
