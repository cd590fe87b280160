/** Decides which mentions are marked: the attributes `density` and `types`. */
import type { EntryHead } from '../dossier/compile.js';

/**
 * How many mentions of an entry are marked: one in all, and none where it would crowd the text (the default); the first
 * in each section; the first of all; or all.
 */
export const densities = ['calm', 'section', 'first', 'all'] as const;
export type Density = (typeof densities)[number];

/** A mention that may be marked. */
export interface Markable {
  readonly entry: EntryHead;
  /** The words that were found, as UTF-16 offsets in the block. */
  readonly found: Words;
  readonly mark: { readonly block: { readonly section: number; readonly heading: boolean } };
  /** Whether it is to be marked, as far as `density` and `types` say. `applyDensity` sets this. */
  chosen: boolean;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

/** The words of a mention to mark: of a long phrase that the dossier gives a `focus`, a calm page marks that alone. */
export const wordsToMark = (found: Words & { readonly focus?: Words | undefined }, density: Density): Words =>
  (density === 'calm' && found.focus) || found;

/**
 * Sets `chosen` on each mention. A heading is a section of its own, so that a term in the headline is marked again
 * where the text has it.
 *
 * @param mentions in reading order
 * @param types entry types with spaces between; `contested` stands for all contested entries; an empty text for all
 *   entries
 */
export function applyDensity(mentions: readonly Markable[], density: Density, types: string): void {
  const isWanted = typesFilter(types);
  if (density === 'calm') {
    chooseCalmly(mentions, isWanted);
    return;
  }
  const seen = new Set<string>();
  let section: number | undefined;
  for (const mention of mentions) {
    const { block } = mention.mark;
    if (density === 'section' && block.section !== section) seen.clear();
    section = block.section;
    mention.chosen = isWanted(mention.entry) && (density === 'all' || !seen.has(mention.entry.id));
    seen.add(mention.entry.id);
  }
}

/**
 * Chooses each entry once, outside of headings, and no two mentions that overlap: a disputed one goes before others, the
 * inner of two disputed ones, the outer of two others (docs/decisions/0032).
 */
function chooseCalmly(mentions: readonly Markable[], isWanted: (entry: EntryHead) => boolean): void {
  const met = new Set<string>();
  const chosenIn = new Map<object, Set<Markable>>();
  for (const mention of mentions) mention.chosen = false;
  for (const isContested of [true, false])
    for (const mention of mentions) {
      const { entry, mark, found } = mention;
      const { block } = mark;
      if (entry.contested !== isContested || met.has(entry.id) || block.heading || isQuiet(entry) || !isWanted(entry))
        continue;
      const chosen = chosenIn.get(block) ?? new Set();
      const rival = [...chosen].find(({ found: other }) => other.start < found.end && found.start < other.end);
      if (rival) {
        if (!isContested || rival.found.end < found.end) continue;
        rival.chosen = false;
        chosen.delete(rival);
        met.delete(rival.entry.id);
      }
      mention.chosen = true;
      met.add(entry.id);
      chosenIn.set(block, chosen.add(mention));
    }
}

/** Whether a calm page leaves an entry to the panel. What is disputed never is, so that no side's words are quieter. */
const isQuiet = ({ contested, mark, type }: EntryHead): boolean =>
  !contested && (mark === 'quiet' || type === 'demonym');

function typesFilter(types: string): (entry: EntryHead) => boolean {
  const wanted = new Set(types.split(/\s+/u).filter(Boolean));
  return ({ type, contested }) => wanted.size === 0 || wanted.has(type) || (contested && wanted.has('contested'));
}
