import { isWording, type Lexicon } from './lexicon.js';
import type { Hit } from './scan.js';

/**
 * Keeps of all hits those a reader would call mentions, outermost first where they nest:
 * - of one entry, the leftmost longest ("Nagorno-Karabakh", not the "Karabakh" in it);
 * - of two names that cross ("Bank of New" and "New York"), the first; a wording may cross names, since where a claim
 *   begins has nothing to do with where a name does;
 * - nested mentions of different entries, and two entries with one span, stay.
 */
export function resolveOverlaps(hits: Hit[], lexicon: Lexicon): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  /** Kept hits that may still reach over the one at hand; few, so that a list beats any index. */
  const open: Hit[] = [];
  for (const hit of outermostFirst(hits)) {
    let reaching = 0;
    for (const earlier of open) if (earlier.end > hit.start) open[reaching++] = earlier;
    open.length = reaching;
    if (open.some((earlier) => excludes(earlier, hit, lexicon))) continue;
    open.push(hit);
    kept.push(hit);
  }
  return kept;
}

/** By start, the longer first. In place and by insertion: the scan gives hits by start already. */
function outermostFirst(hits: Hit[]): Hit[] {
  for (let i = 1; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    let at = i;
    for (; at > 0 && isAfter(hits[at - 1] as Hit, hit); at--) hits[at] = hits[at - 1] as Hit;
    hits[at] = hit;
  }
  return hits;
}

const isAfter = (a: Hit, b: Hit): boolean =>
  a.start > b.start || (a.start === b.start && (a.end < b.end || (a.end === b.end && a.alias > b.alias)));

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
