import type { Option } from './options.js';
import { chosen } from './memory.js';
import type { EntryHead } from '../dossier/compile.js';
import type { Mark } from '../paint/painter.js';

/** What may be marked. */
export interface Markable {
  readonly entry: EntryHead;
  readonly mark: Mark;
  marked: boolean;
}

/**
 * Decides which mentions are marked: all, the first of each entry, or the first in each section; of these, only what the
 * reader wants. A heading is a section of its own, so that a term in the headline is marked again where the text has it.
 *
 * @param types entry types with spaces between; `contested` stands for all contested entries; none for all
 */
export function applyDensity(mentions: readonly Markable[], density: Option<'density'>, types: string): void {
  const isWanted = typesFilter(types);
  const wanted = chosen();
  if (wanted === 'first') density = 'first';
  const seen = new Set<string>();
  let section: number | undefined;
  for (const mention of mentions) {
    const { entry, mark } = mention;
    if (density === 'section' && mark.block.section !== section) seen.clear();
    section = mark.block.section;
    mention.marked =
      wanted !== 'off' &&
      (wanted !== 'contested' || entry.contested) &&
      isWanted(entry) &&
      (density === 'all' || !seen.has(entry.id));
    seen.add(entry.id);
  }
}

function typesFilter(types: string): (entry: EntryHead) => boolean {
  const wanted = new Set(types.split(/\s+/u).filter(Boolean));
  return ({ type, contested }) => wanted.size === 0 || wanted.has(type) || (contested && wanted.has('contested'));
}
