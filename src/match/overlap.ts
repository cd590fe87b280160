import { isWording, type Lexicon } from './lexicon.js';
import type { Hit } from './scan.js';

/**
 * Keeps of all hits those a reader would call mentions, outermost first where they nest:
 * - of one entry, the leftmost longest ("Nagorno-Karabakh", not the "Karabakh" in it);
 * - of two names that cross ("Bank of New" and "New York"), the first; a wording may cross names, since where a claim
 *   begins has nothing to do with where a name does;
 * - nested mentions of different entries, and two entries with one span, stay.
 */
export function resolveOverlaps(hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  const kept: Hit[] = [];
  /** Hits that may still reach over the one at hand. */
  let open: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end || a.alias - b.alias)) {
    open = open.filter(({ end }) => end > hit.start);
    if (open.some((earlier) => excludes(earlier, hit, lexicon))) continue;
    open.push(hit);
    kept.push(hit);
  }
  return kept;
}

function excludes(earlier: Hit, hit: Hit, { owner, entries }: Lexicon): boolean {
  const a = owner[earlier.alias] as number;
  const b = owner[hit.alias] as number;
  if (a === b) return true;
  const crosses = hit.end > earlier.end;
  return (
    crosses &&
    !isWording(entries[a] as Lexicon['entries'][number]) &&
    !isWording(entries[b] as Lexicon['entries'][number])
  );
}
