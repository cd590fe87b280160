/**
 * Finds passages: wordings of a claim, with up to three words changed. Each word is written as one character, so that
 * approx-string-match counts words that differ, and not letters: “dispatched” for “sent” is one change
 * (docs/decisions/0011).
 */
import { indices } from '../../util/indices.js';
import search from 'approx-string-match';
import type { EntryHead } from '../../dossier/compile.js';
import type { Alias } from '../../dossier/schema/schema.js';
import { isUpper } from '../../text/case.js';
import { foldText } from '../../text/fold-text.js';
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { endOf, startOf } from '../../text/words.js';
import { cueFits, cueOf, type Cue } from '../lexicon/cues.js';
import { holds, inReadingOrder, nearby, overlaps, type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { wordsOfAlias } from '../lexicon/verify.js';
import { alike, isDenial, isNumber, isOpposite, isSmall } from './says-otherwise.js';

export interface Passage {
  readonly entry: number;
  readonly text: string;
  readonly words: readonly PassageWord[];
  /** From the hash of each different word to the character that the search has for it. */
  readonly codes: ReadonlyMap<number, string>;
  /** The passage as the search has it: one character for each word. */
  readonly written: string;
  readonly cue: Cue | undefined;
}

interface PassageWord {
  readonly hash: number;
  readonly folded: string;
  /** Set for a name, a number or a negation: a text that has another one, or none, says something else. */
  readonly isFixed: boolean;
}

/** In words: a shorter passage must match without a change, since with one it could be anything. */
const LEAST_WORDS = 4;
/** The share of a passage's letters that the text must have, fixed words (`isFixed`) not counted. */
const FLOOR = 0.7;
/** approx-string-match has a bit for each word of the pattern, and is fastest where they fit one 32-bit number. */
const MOST_WORDS = 32;
/** The most passages that one block is searched for. Only a dossier that is made to slow us down has so many alike. */
const MOST_LIKELY = 100;
/** The most matches of one passage in one block. Only a text that is made to slow us down has more. */
const MOST_MATCHES = 40;

/** Makes the passages of all entries ready for the search. */
export function compilePassages(names: Lexicon, passagesOf: (entry: EntryHead) => readonly Alias[]): Passages {
  const all = names.entries.flatMap((head, entry) => passagesOf(head).map((passage) => passageOf(entry, passage)));
  /** For each word, how many passages have it. */
  const spread = new Map<number, number>();
  for (const { codes } of all) for (const hash of codes.keys()) spread.set(hash, (spread.get(hash) ?? 0) + 1);
  const toldBy = new Map<number, Passage[]>();
  for (const passage of all)
    for (const hash of tellingWords(passage, spread)) {
      const own = toldBy.get(hash);
      if (own) own.push(passage);
      else toldBy.set(hash, [passage]);
    }
  return toldBy;
}

/**
 * Words of a passage of which a text must have at least one, or the passage is not in it. That is a fixed word, if
 * there is one; else one word more than may be changed. The rarest are taken, so that few blocks have them.
 */
function tellingWords({ words, codes }: Passage, spread: ReadonlyMap<number, number>): number[] {
  const rarest = (hashes: Iterable<number>): number[] =>
    [...hashes].sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0));
  const fixed = words.filter(({ isFixed }) => isFixed).map(({ hash }) => hash);
  return fixed.length > 0 ? rarest(fixed).slice(0, 1) : rarest(codes.keys()).slice(0, mostChanges(words.length) + 1);
}

function passageOf(entry: number, passage: Alias): Passage {
  const text = typeof passage === 'string' ? passage : passage.text;
  const words = passageWords(text).slice(0, MOST_WORDS);
  const codes = new Map(words.map(({ hash }, i) => [hash, String.fromCharCode(0xe001 + i)]));
  return { entry, text, words, codes, written: words.map(({ hash }) => codes.get(hash)).join(''), cue: cueOf(passage) };
}

function passageWords(text: string): PassageWord[] {
  const words = wordsOfAlias(text);
  return indices(words.count).map((i) => {
    const word = text.slice(startOf(words, i), endOf(words, i));
    const folded = foldText(word);
    const isFixed = isAlwaysFixed(word, folded) && (i > 0 || !isSmall(folded));
    return { hash: alike(words.hash[i] as number), folded, isFixed };
  });
}

/** The “S” of a possessive in a text that is set in capitals is no name. */
const isAlwaysFixed = (word: string, folded: string): boolean =>
  (isUpper(word.charCodeAt(0)) && folded !== 's') || isNumber(folded) || isDenial(folded);

/** From the hash of a word to the passages for which it is a telling word, so that a block is searched for few. */
export type Passages = ReadonlyMap<number, readonly Passage[]>;

/**
 * @param named what was found in each block, in reading order
 * @returns the same with the passages; a passage takes the place of names of its own entry that it overlaps
 */
export function* withPassages(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  passages: Passages,
): Pausing<(readonly Found[])[]> {
  return yield* mapPausing(blocks, (block, index) => {
    const names = named[index] ?? [];
    const found = likelyIn(block, passages).flatMap((passage) => findPassage(passage, block));
    if (found.length === 0) return names;
    found.sort(inReadingOrder);
    const placeOf = new Map(found.map((one, i) => [one, i]));
    const best = found.filter(
      (one, i) =>
        !nearby(names, one).some((name) => name.entry === one.entry && overlaps(name, one) && !isFuller(one, name)) &&
        !nearby(found, one).some(
          (other) =>
            other !== one &&
            other.entry === one.entry &&
            overlaps(other, one) &&
            isCloser(other, one, (placeOf.get(other) ?? 0) < i),
        ),
    );
    if (best.length === 0) return names;
    const kept = names.filter(
      (name) => !nearby(best, name).some((one) => one.entry === name.entry && overlaps(one, name)),
    );
    return [...kept, ...best].sort(inReadingOrder);
  });
}

/** The passages that may be in a block, as it has enough of their words, in whatever order. */
function likelyIn({ words, from, to }: ReadBlock, toldBy: Passages): Passage[] {
  const telling = new Set<number>();
  for (let word = from; word < to; word++)
    if (toldBy.has(alike(words.hash[word] as number))) telling.add(alike(words.hash[word] as number));
  if (telling.size === 0) return [];
  const present = new Set(words.hash.subarray(from, to).map(alike));
  const likely = new Set<Passage>();
  for (const hash of telling)
    for (const passage of toldBy.get(hash) ?? [])
      if (likely.size < MOST_LIKELY && mayStandAmong(passage, present)) likely.add(passage);
  return [...likely];
}

/** Whether a set of words has all fixed words of a passage, and enough of the others. */
function mayStandAmong({ words, codes }: Passage, present: ReadonlySet<number>): boolean {
  let left = mostChanges(words.length);
  for (const hash of codes.keys()) if (!present.has(hash) && --left < 0) return false;
  let there = 0;
  let missing = 0;
  for (const { hash, folded, isFixed } of words) {
    if (present.has(hash)) there += isFixed ? 0 : folded.length;
    else if (isFixed) return false;
    else missing += folded.length;
  }
  return missing === 0 || there / (there + missing) >= FLOOR;
}

/** How many words of a passage of this many words may be changed. */
const mostChanges = (words: number): number => (words < LEAST_WORDS ? 0 : words < 7 ? 1 : words < 11 ? 2 : 3);

function findPassage(passage: Passage, block: ReadBlock): Found[] {
  const { hash } = block.words;
  let written = '';
  for (let word = block.from; word < block.to; word++)
    written += passage.codes.get(alike(hash[word] as number)) ?? '\ue000';
  return placesOf(passage.written, written, mostChanges(passage.words.length))
    .map(({ start, end }) => trimmed(passage, block, block.from + start, block.from + end))
    .filter(({ score, from, to }) => score >= FLOOR && saysTheSame(passage, block, from, to))
    .filter(({ from }) => !passage.cue || cueFits(passage.cue, block.words, from, block.from, block.to))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_MATCHES)
    .filter((match, i, all) => !all.slice(0, i).some((better) => better.from < match.to && match.from < better.to))
    .map(({ from, to, score }) => ({
      start: startOf(block.words, from),
      end: endOf(block.words, to - 1),
      entry: passage.entry,
      via: 'passage' as const,
      alias: passage.text,
      score,
    }));
}

/**
 * Where a text has a pattern with the fewest changes. Most passages are verbatim, which `indexOf` finds many times
 * faster than approx-string-match, so that is asked only where there is no verbatim one.
 *
 * @returns offsets in words, as each character is one
 */
function placesOf(pattern: string, text: string, most: number): readonly { start: number; end: number }[] {
  const verbatim = [];
  for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1))
    verbatim.push({ start, end: start + pattern.length });
  return verbatim.length > 0 ? verbatim : search(text, pattern, most);
}

/** A passage in a block: indices of words in the block's list, `to` exclusive. */
interface Match {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * Takes words off both ends of a match that are not the passage's, which the search allows as changes, and scores it.
 */
function trimmed(
  { words: pattern, codes: own }: Passage,
  { text, words }: ReadBlock,
  first: number,
  end: number,
): Match {
  let from = first;
  let to = end;
  while (from < to && !own.has(alike(words.hash[from] as number))) from++;
  while (to > from && !own.has(alike(words.hash[to - 1] as number))) to--;
  const there = new Set(words.hash.subarray(from, to).map(alike));
  const letters = (list: readonly PassageWord[]): number => list.reduce((sum, { folded }) => sum + folded.length, 0);
  let added = 0;
  for (let i = from; i < to; i++)
    if (!own.has(alike(words.hash[i] as number)))
      added += foldText(text.slice(startOf(words, i), endOf(words, i))).length;
  // Names say what a claim is about, not what it says: “from Karabakh” has most letters of “pullout from Karabakh”, but
  // not the claim. So only the other words are scored.
  const telling = pattern.filter((word) => !word.isFixed);
  const matched = letters(telling.filter((word) => there.has(word.hash)));
  const changed = Math.max(letters(telling) - matched, added);
  return { from, to, score: changed === 0 ? 1 : matched / (matched + changed) };
}

/**
 * Whether a match has all names, numbers and denials of the passage and no others, no word that says the opposite of one
 * that it lacks, and no denial in the two words of its sentence before it.
 */
function saysTheSame({ words: pattern, codes: own }: Passage, block: ReadBlock, from: number, to: number): boolean {
  const { text, words, from: first } = block;
  const there = new Set(words.hash.subarray(from, to).map(alike));
  const missing = pattern.filter(({ hash }) => !there.has(hash));
  if (missing.some(({ isFixed }) => isFixed)) return false;
  const lacking = missing.map(({ folded }) => folded);
  for (let i = Math.max(first, from - 2); i < to; i++) {
    if (own.has(alike(words.hash[i] as number))) continue;
    const word = text.slice(startOf(words, i), endOf(words, i));
    const folded = foldText(word);
    if (
      i >= from
        ? isAlwaysFixed(word, folded) || isOpposite(folded, lacking)
        : isDenial(folded) && !isEnded(block, i, from)
    )
      return false;
  }
  return true;
}

/** Whether a sentence ends between two words. */
const isEnded = ({ text, words }: ReadBlock, from: number, to: number): boolean =>
  /[.!?…։]/u.test(text.slice(endOf(words, from), startOf(words, to)));

/** Whether a passage holds a name of its entry, is longer, and is verbatim. Then it is shown in the name's place. */
const isFuller = (a: Found, b: Found): boolean => holds(a, b) && a.end - a.start > b.end - b.start && a.score === 1;

/** Whether of two overlapping passages of one entry the first is the better: by score, by length, else the earlier. */
function isCloser(a: Found, b: Found, isEarlier: boolean): boolean {
  const gain = a.score - b.score || a.alias.length - b.alias.length;
  return gain > 0 || (gain === 0 && isEarlier);
}
