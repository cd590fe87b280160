import type { Option } from './options.js';
import type { PageMention } from './mention.js';

/**
 * Decides which mentions are marked: all, the first of each entry, or the first in each section. A section begins at
 * each heading; the heading is one of its own, so that a term in the headline is marked again where the text has it.
 */
export function applyDensity(mentions: readonly PageMention[], density: Option<'density'>): void {
  const seen = new Set<string>();
  let heading: unknown;
  let inHeading = false;
  for (const mention of mentions) {
    const { block } = mention.mark;
    const sectionEnds = block.heading ? block !== heading : inHeading;
    if (density === 'section' && sectionEnds) seen.clear();
    inHeading = block.heading;
    if (block.heading) heading = block;
    mention.marked = density === 'all' || !seen.has(mention.entry.id);
    seen.add(mention.entry.id);
  }
}
