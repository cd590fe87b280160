import type { EntryHead } from '../../dossier/compile.js';
import { isWording } from '../../dossier/wordings.js';
import type { Lexicon } from './lexicon.js';
import type { Hit } from './scan.js';
import { wordsOfAlias } from './verify.js';

/**
 * Keeps of all hits those a reader would call mentions, outermost first where they nest:
 * - of one entry, the longest ("Nagorno-Karabakh", not the "Karabakh" in it; "Guild of Bakers", not "the Guild");
 * - of two names that cross ("Bank of New" and "New York"), the first; a wording may cross names, since where a claim
 *   begins has nothing to do with where a name does;
 * - nested mentions of different entries, and two entries with one span, stay.
 */
export function resolveOverlaps(hits: Hit[], lexicon: Lexicon): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  /** Kept hits from here on may reach over the one at hand; few, so that a list beats any index. */
  let near = 0;
  /** Where the last of them ends. */
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
  if (earlier.end <= hit.start) return false;
  const crosses = hit.end > earlier.end;
  return a === b || (crosses && !isWording(entries[a] as EntryHead) && !isWording(entries[b] as EntryHead));
}

/** Whether an alias of the same entry that has more words begins within a shorter one: it says more. */
const outgrows = (hit: Hit, earlier: Hit, lexicon: Lexicon): boolean =>
  lexicon.owner[hit.alias] === lexicon.owner[earlier.alias] && wordCount(lexicon, hit) > wordCount(lexicon, earlier);

const wordCount = ({ aliases }: Lexicon, { alias }: Hit): number => wordsOfAlias(aliases[alias] as string).count;
