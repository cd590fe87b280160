/** Decides which mentions are marked: the attributes `density` and `types`. */
import type { EntryHead } from '../dossier/compile.js';
import { groupBy } from '../util/group-by.js';

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
  readonly found: { readonly start: number; readonly end: number };
  readonly mark: { readonly block: { readonly section: number; readonly heading: boolean } };
  /** Whether it is to be marked, as far as `density` and `types` say. `applyDensity` sets this. */
  chosen: boolean;
}

/**
 * Sets `chosen` on each mention. A heading is a section of its own, so that a term in the headline is marked again
 * where the text has it. On a calm page no two chosen mentions overlap: a disputed one goes before others, the inner of
 * two disputed ones, the outer of two others (docs/decisions/0032).
 *
 * @param mentions in reading order
 * @param types entry types with spaces between; `contested` stands for all contested entries; an empty text for all
 *   entries
 */
export function applyDensity(mentions: readonly Markable[], density: Density, types: string): void {
  const isWanted = typesFilter(types);
  const isCalm = density === 'calm';
  const seen = new Set<unknown>();
  for (const [block, inBlock] of groupBy(mentions, ({ mark }) => mark.block)) {
    const inTurn = inBlock.sort((a, b) => Number(b.entry.contested) - Number(a.entry.contested));
    inTurn.forEach((mention, index) => {
      const { entry, found } = mention;
      const { id, contested } = entry;
      const once = density === 'all' ? mention : density === 'section' ? `${String(block.section)} ${id}` : id;
      mention.chosen = isWanted(entry) && !seen.has(once) && !(isCalm && (block.heading || entry.mark));
      if (!mention.chosen) return;
      const rival = inTurn
        .slice(0, isCalm ? index : 0)
        .find(({ chosen, found: { start, end } }) => chosen && start < found.end && found.start < end);
      if (rival) {
        mention.chosen = contested && found.end <= rival.found.end;
        if (!mention.chosen) return;
        rival.chosen = false;
        seen.delete(rival.entry.id);
      }
      seen.add(once);
    });
  }
}

function typesFilter(types: string): (entry: EntryHead) => boolean {
  const wanted: readonly string[] | null = types.match(/\S+/gu);
  return ({ type, contested }) => !wanted || wanted.includes(type) || (contested && wanted.includes('contested'));
}
