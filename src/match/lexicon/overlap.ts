/** Decides which of several overlapping aliases are mentions. */
import type { EntryHead } from '../../dossier/compile.js';
import { isWording } from '../../dossier/wording-types.js';
import type { Lexicon } from './lexicon.js';
import type { Hit } from './scan.js';
import { wordsOfAlias } from './verify.js';

/**
 * Keeps, of all hits, those that a reader would call mentions:
 * - Of overlapping hits of one entry, the longest: “Nagorno-Karabakh” and not the “Karabakh” in it.
 * - Of two names that cross (“Bank of New” and “New York”), the first. A wording may cross names, since a claim can
 *   begin or end within one.
 * - Nested hits of different entries, and hits of two entries with the same span, are all kept.
 *
 * @param hits by start; they are reordered in place
 * @returns the mentions in reading order, the outer before the inner where they nest
 */
export function resolveOverlaps(hits: Hit[], lexicon: Lexicon): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  /** Only kept hits from this index on can overlap the one at hand. They are few, so a linear search is the fastest. */
  let near = 0;
  /** The furthest end of all kept hits. */
  let reach = 0;
  for (const hit of outermostFirst(hits)) {
    if (hit.start >= reach) near = kept.length;
    let rival = near;
    while (rival < kept.length && !excludes(kept[rival] as Hit, hit, lexicon)) rival++;
    if (rival < kept.length) {
      if (!outgrows(hit, kept[rival] as Hit, lexicon)) continue;
      kept.splice(rival, 1);
    }
    reach = Math.max(reach, hit.end);
    kept.push(hit);
  }
  return kept;
}

/**
 * Sorts by start, then the longer first. An insertion sort in place is fast here, since the scan yields hits by start.
 */
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

/** Whether `hit` cannot be a mention beside `earlier`, which begins before it or is longer. */
function excludes(earlier: Hit, hit: Hit, { owner, entries }: Lexicon): boolean {
  const a = owner[earlier.alias] as number;
  const b = owner[hit.alias] as number;
  if (earlier.end <= hit.start) return false;
  const crosses = hit.end > earlier.end;
  return a === b || (crosses && !isWording(entries[a] as EntryHead) && !isWording(entries[b] as EntryHead));
}

/**
 * Whether `hit`, though it begins later, takes the place of an overlapping alias of the same entry, since it has more
 * words: “Guild of Bakers” of “the Guild”.
 */
const outgrows = (hit: Hit, earlier: Hit, lexicon: Lexicon): boolean =>
  lexicon.owner[hit.alias] === lexicon.owner[earlier.alias] && wordCount(lexicon, hit) > wordCount(lexicon, earlier);

const wordCount = ({ aliases }: Lexicon, { alias }: Hit): number => wordsOfAlias(aliases[alias] as string).count;
