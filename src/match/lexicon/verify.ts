/**
 * Checks what hashes cannot tell: that the words are the same, their case fits, and nothing between them parts a name.
 */
import { isLower, isUpper } from '../../text/case.js';
import { fold, foldedLetters, SEVERAL } from '../../text/fold.js';
import { appendWords, endOf, noWords, startOf, type Words } from '../../text/words.js';

const SPACE = 0x20;

/** Whether the text has the alias exactly as the dossier spells it. Most mentions do, and need no other check. */
export function isVerbatim(alias: string, text: string, start: number, end: number): boolean {
  return alias.length === end - start && text.startsWith(alias, start);
}

/** The words of the alias that was asked about last. Kept from call to call, as making new arrays costs time. */
const aliasWords = noWords(32);

/** The words of an alias. They are overwritten by the next call, so copy what must be kept. */
export function wordsOfAlias(alias: string): Words {
  aliasWords.count = 0;
  appendWords(aliasWords, alias);
  return aliasWords;
}

/**
 * Whether words of a text are those of an alias, with fitting case and gaps.
 *
 * @param textFrom index of the first of them in `textWords`
 * @param count how many they are
 */
export function sameWords(alias: string, text: string, textWords: Words, textFrom: number, count: number): boolean {
  if (wordsOfAlias(alias).count !== count) return false;
  for (let i = 0; i < count; i++) {
    const t = textFrom + i;
    const aliasStart = startOf(aliasWords, i);
    const aliasEnd = endOf(aliasWords, i);
    const start = startOf(textWords, t);
    const end = endOf(textWords, t);
    if (foldedWord(alias, aliasStart, aliasEnd) !== foldedWord(text, start, end)) return false;
    if (!caseFits(alias, aliasStart, aliasEnd, text, start, end)) return false;
    if (i === 0) continue;
    const gap = endOf(textWords, t - 1);
    // Most gaps are one space. This test spares them the regular expressions in `parts`.
    if (start - gap === 1 && text.charCodeAt(gap) === SPACE) continue;
    if (parts(text.slice(gap, start), alias.slice(endOf(aliasWords, i - 1), aliasStart))) return false;
  }
  return true;
}

function foldedWord(text: string, from: number, to: number): string {
  let word = '';
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const code = fold(unit);
    if (code > SEVERAL) word += String.fromCharCode(code);
    else if (code === SEVERAL) word += foldedLetters(unit);
  }
  return word;
}

/**
 * Smart case: a word of an alias that is in capitals (“AP”) matches capitals only, one that begins with a capital
 * (“Turkey”) matches words that do, and one in lower case (“breakaway”) matches any. A headline in capitals thus
 * matches all.
 */
function caseFits(alias: string, aliasFrom: number, aliasTo: number, text: string, from: number, to: number): boolean {
  if (!isUpper(alias.charCodeAt(aliasFrom))) return true;
  if (!isUpper(text.charCodeAt(from))) return false;
  return aliasTo - aliasFrom < 2 || hasLower(alias, aliasFrom, aliasTo) || !hasLower(text, from, to);
}

function hasLower(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLower(text.charCodeAt(i))) return true;
  return false;
}

/** Marks that end a clause or a sentence, or that enclose an aside, Armenian, Arabic and Chinese ones included. */
const hard = /[.,;:!?()[\]{}<>|/\\"“”„«»‹›…·•\ufffc՜՝՞։،؛؟۔、。「」『』！（），．：；？]/u;

/**
 * Whether what stands between two words parts them: “Turkey. Azerbaijan” is two names, “Nagorno–Karabakh” is one. Where
 * the alias itself has a hard mark (“brief, but successful, war”), the text may have any mark or none in that place.
 */
function parts(gap: string, aliasGap: string): boolean {
  const marks = withoutIgnorable(gap);
  return marks === '' || marks.length > MAX_GAP || (hard.test(marks) && !hard.test(aliasGap));
}

/** The text without characters that are not drawn, such as soft hyphens (`Default_Ignorable_Code_Point` of Unicode). */
export const withoutIgnorable = (text: string): string => text.replace(/\p{DI}+/gu, '');

/** UTF-16 units. A longer gap is layout, as in a table. The line break and indentation of HTML source are shorter. */
const MAX_GAP = 64;

/** The first characters after `end` that are drawn. */
const seenAfter = (text: string, end: number): string => withoutIgnorable(text.slice(end, end + 9));

/**
 * Whether “’t” follows the word that ends at `end`: the name “Don” is not in “Don’t go”. The first line dismisses most
 * words without a regular expression.
 */
export function isNegated(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if ((next < 0x80 && next !== APOSTROPHE) || text[end + 1] === 's') return false;
  return /^['’\u02bc][tT]\b/u.test(seenAfter(text, end));
}

/**
 * The end of a mention with the full stop that belongs to an acronym's last letter. It does where the letter before has
 * one too, as in “U.S.”; that of “plan B.” ends the sentence.
 *
 * @returns a UTF-16 offset: `end`, or the one after the full stop
 * @example withLastDot('the U.S. said', 4, 7) // 8
 */
export function withLastDot(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (text[end] === ' ' || (last < 0x80 && !isUpper(last))) return end;
  const isDotted = seenAfter(text, end).startsWith('.') && /\.\p{Lu}$/u.test(withoutIgnorable(text.slice(start, end)));
  return isDotted ? text.indexOf('.', end) + 1 : end;
}

const APOSTROPHE = 0x27;
