/** Misspelt names: capitalised words that are in no name, corrected to a word that is, and read again. */
import { editDistance } from '../dossier/edit-distance.js';
import { isUpper } from '../text/case.js';
import { foldText } from '../text/fold.js';
import { crosses, holds, inReadingOrder, overlaps, type Found } from './found.js';
import type { Lexicon } from './lexicon.js';
import { findNames } from './names.js';
import type { Speller } from './near-spelling.js';
import { LEAST_LETTERS, letterBits, mayBeNear, properWords } from './proper-words.js';
import { readBlocksOf, type ReadBlock } from './read-block.js';

/** A capitalised word that is in no name, and may be two slips away from one that is. */
export interface Suspect {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with more of them is in another language, or is hostile. */
const MOST_SUSPECTS = 300;

/** @param named the names found in each block */
export function findSuspects(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  lexicon: Lexicon,
): Suspect[] {
  const known = new Set(lexicon.words.hash);
  const proper = properWords(lexicon);
  const cleared = new Set<number>();
  const suspects: Suspect[] = [];
  blocks.forEach(({ text, words, from, to }, block) => {
    for (let word = from; word < to && suspects.length < MOST_SUSPECTS; word++) {
      const start = words.start[word] as number;
      const end = words.end[word] as number;
      const hash = words.hash[word] as number;
      if (end - start < LEAST_LETTERS || !isUpper(text.charCodeAt(start)) || known.has(hash) || cleared.has(hash))
        continue;
      const folded = foldText(text.slice(start, end));
      const letters = letterBits(folded);
      if (!proper.some((candidate) => mayBeNear(folded, letters, candidate))) {
        cleared.add(hash);
        continue;
      }
      if (named[block]?.some((name) => name.start <= start && end <= name.end)) continue;
      suspects.push({ block, start, end, text: text.slice(start, end) });
    }
  });
  return suspects;
}

/** @returns the names found in each block, those misspelt among them */
export function withMisspelt(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  suspects: readonly Suspect[],
  lexicon: Lexicon,
  spell: Speller,
): (readonly Found[])[] {
  const correctionsOf = new Map<string, readonly string[]>();
  for (const { text } of suspects) if (!correctionsOf.has(text)) correctionsOf.set(text, spell(text));
  const namedEntries = new Set(named.flatMap((names) => names.map(({ entry }) => entry)));
  const all = [...named];
  blocks.forEach(({ text }, block) => {
    const own = suspects.filter((suspect) => suspect.block === block);
    if (own.length === 0) return;
    const misspelt: Found[] = [];
    // All likeliest corrections at once, as two words of one name may be misspelt; then the less likely, one by one.
    const attempts = [
      own.flatMap((suspect) => fixOf(suspect, correctionsOf.get(suspect.text)?.[0])),
      ...own.flatMap((suspect) => (correctionsOf.get(suspect.text) ?? []).slice(1).map((word) => fixOf(suspect, word))),
    ];
    for (const fixes of attempts) {
      const isNew = fixes.some(({ start, end }) => !misspelt.some((found) => holds(found, { start, end })));
      if (isNew) misspelt.push(...correctedNames(text, fixes, lexicon, namedEntries));
    }
    if (misspelt.length > 0) all[block] = merged(all[block] ?? [], misspelt);
  });
  return all;
}

/** A word of a block, and what it was meant to be. */
interface Fix {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const fixOf = ({ start, end, text }: Suspect, correction: string | undefined): Fix[] =>
  correction === undefined
    ? []
    : [{ start, end, from: text, to: text === text.toUpperCase() ? correction.toUpperCase() : correction }];

/** Names in the corrected text that a correction is part of, as offsets into the text as printed. */
function correctedNames(
  text: string,
  fixes: readonly Fix[],
  lexicon: Lexicon,
  namedEntries: ReadonlySet<number>,
): Found[] {
  let corrected = '';
  let at = 0;
  const shifts: { readonly after: number; readonly by: number }[] = [{ after: -1, by: 0 }];
  for (const { start, end, to } of fixes) {
    corrected += text.slice(at, start) + to;
    at = end;
    shifts.push({ after: corrected.length, by: end - corrected.length });
  }
  corrected += text.slice(at);
  // The start of a word that was corrected is where the shift before it says.
  const printed = (offset: number): number => offset + (shifts.findLast(({ after }) => after <= offset)?.by ?? 0);
  return readBlocksOf([corrected]).flatMap((block) =>
    findNames(block, lexicon).flatMap((name) => {
      const span = { start: printed(name.start), end: printed(name.end) };
      const within = fixes.filter((fix) => holds(span, fix));
      if (within.length === 0 || !isMisspelling(name.alias, within, namedEntries.has(name.entry))) return [];
      const letters = foldText(name.alias).length;
      const slips = within.reduce((sum, fix) => sum + slipsIn(fix), 0);
      return [{ ...name, ...span, via: 'near-spelling' as const, score: 1 - slips / letters }];
    }),
  );
}

const slipsIn = ({ from, to }: Fix): number => editDistance(foldText(from), foldText(to), 3);

/**
 * Whether the alias, and no other name, is meant. Where all its other words are right, one of them may have two slips;
 * a name of a single word must be long for that, and a short one must be named elsewhere in the text to have any.
 */
function isMisspelling(alias: string, fixes: readonly Fix[], isNamedElsewhere: boolean): boolean {
  if (fixes.some(({ from, to }) => isOtherForm(foldText(from), foldText(to)))) return false;
  const words = foldText(alias).split(' ');
  const right = words.filter((word) => word.length >= LEAST_LETTERS).length - fixes.length;
  if (right > 0) return fixes.every((fix) => slipsIn(fix) <= 2);
  if (words.length > 1) return fixes.every((fix) => slipsIn(fix) <= 1);
  const [fix] = fixes;
  const [only = ''] = words;
  if (!fix || foldText(fix.from)[0] !== only[0]) return false;
  const { length } = only;
  if (length >= 9) return slipsIn(fix) <= 2;
  return slipsIn(fix) === 1 && (length >= 7 || (length >= 5 && isNamedElsewhere));
}

/**
 * Whether two words differ as forms of one stem do, and not by a slip: "Russian" is no misspelt "Russia", "Minister" no
 * misspelt "Ministry", "Aliyeva" another person. A last letter left out or doubled is a slip.
 */
function isOtherForm(word: string, right: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === right[same]) same++;
  const ending = word.slice(same);
  const rightEnding = right.slice(same);
  if (ending === '') return rightEnding.length > 2 || rightEnding === 's';
  if (rightEnding === '') return ending !== right.at(-1);
  if (ending.at(-1) === rightEnding.at(-1) || same * 2 < right.length) return false;
  const isSwapped = ending.length === 2 && ending === rightEnding.split('').reverse().join('');
  return !isSwapped && (ending.length > 1 || rightEnding.length > 1 || ending === 's' || rightEnding === 's');
}

/** Names that were read with a misspelt word as one of theirs are not what is printed there. */
function merged(names: readonly Found[], misspelt: readonly Found[]): Found[] {
  const added = misspelt.filter(
    (found, index) =>
      !names.some((name) => crosses(name, found) && name.entry !== found.entry) &&
      !misspelt.some((other, i) => other.entry === found.entry && isBetter(other, found, i < index)),
  );
  const kept = names.filter((name) => !added.some((found) => found.entry === name.entry && overlaps(found, name)));
  return [...kept, ...added].sort(inReadingOrder);
}

function isBetter(a: Found, b: Found, isEarlier: boolean): boolean {
  if (!overlaps(a, b)) return false;
  const gain = a.end - a.start - (b.end - b.start) || a.score - b.score;
  return gain > 0 || (gain === 0 && isEarlier);
}
