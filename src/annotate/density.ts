import type { EntryHead } from '../dossier/compile.js';

/** How many mentions of an entry are marked; the first is the default. */
export const densities = ['section', 'first', 'all'] as const;
export type Density = (typeof densities)[number];

/** What may be marked. */
export interface Markable {
  readonly entry: EntryHead;
  readonly mark: { readonly block: { readonly section: number } };
  /** Whether it is to be marked. */
  chosen: boolean;
}

/**
 * Decides which mentions are marked: all, the first of each entry, or the first in each section. A heading is a section
 * of its own, so that a term in the headline is marked again where the text has it.
 *
 * @param types entry types with spaces between; `contested` stands for all contested entries; none for all
 */
export function applyDensity(mentions: readonly Markable[], density: Density, types: string): void {
  const isWanted = typesFilter(types);
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

function typesFilter(types: string): (entry: EntryHead) => boolean {
  const wanted = new Set(types.split(/\s+/u).filter(Boolean));
  return ({ type, contested }) => wanted.size === 0 || wanted.has(type) || (contested && wanted.has('contested'));
}
