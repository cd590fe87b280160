/** What a hash cannot tell: that the words are the same, in fitting case, with nothing between them that parts a name. */
import { isLower, isUpper } from '../text/case.js';
import { fold, foldedLetters, SEVERAL } from '../text/fold.js';
import { endOf, startOf, type Words } from '../text/words.js';

const SPACE = 0x20;

/**
 * @param alias the alias's text and the index of its first word in `aliasWords`
 * @param text the text and the index of the first word there
 */
export function sameWords(
  alias: string,
  aliasWords: Words,
  aliasFrom: number,
  text: string,
  textWords: Words,
  textFrom: number,
  count: number,
): boolean {
  for (let i = 0; i < count; i++) {
    const a = aliasFrom + i;
    const t = textFrom + i;
    const aliasStart = startOf(aliasWords, a);
    const aliasEnd = endOf(aliasWords, a);
    const start = startOf(textWords, t);
    const end = endOf(textWords, t);
    if (!sameLetters(alias, aliasStart, aliasEnd, text, start, end)) return false;
    if (!caseFits(alias, aliasStart, aliasEnd, text, start, end)) return false;
    if (i === 0) continue;
    const gap = endOf(textWords, t - 1);
    // Most gaps are one space: asked first, as the rest costs more.
    if (start - gap === 1 && text.charCodeAt(gap) === SPACE) continue;
    if (parts(text.slice(gap, start), alias.slice(endOf(aliasWords, a - 1), aliasStart))) return false;
  }
  return true;
}

/** Unit by unit, without a string made; only ligatures, combining marks and the like take the long way round. */
function sameLetters(a: string, aFrom: number, aTo: number, b: string, bFrom: number, bTo: number): boolean {
  let i = aFrom;
  let j = bFrom;
  for (; i < aTo && j < bTo; i++, j++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(j);
    if (x === y) continue;
    const foldedX = fold(x);
    const foldedY = fold(y);
    if (foldedX <= SEVERAL || foldedY <= SEVERAL) break;
    if (foldedX !== foldedY) return false;
  }
  if (i === aTo && j === bTo) return true;
  return foldedWord(a, i, aTo) === foldedWord(b, j, bTo);
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
 * Smart case: an alias word in capitals ("AP") wants capitals, one with a capital ("Turkey") wants a capital, one in
 * lower case ("breakaway") takes any. Text in capitals fits all, as headlines are set so.
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

/** Marks that end a clause or a sentence, or open and close an aside; Armenian, Arabic and Chinese ones too. */
const hard = /[.,;:!?()[\]{}<>|/\\"“”„«»‹›…·•\ufffc՜՝՞։،؛؟۔、。「」『』！（），．：；？]/u;

/**
 * Whether what stands between two words parts them: "Turkey. Azerbaijan" are two names; "Nagorno–Karabakh" is one. An
 * alias that has a hard mark in the gap itself ("brief, but successful, war") takes any gap there.
 */
function parts(gap: string, aliasGap: string): boolean {
  const marks = seen(gap);
  return marks === '' || marks.length > MAX_GAP || (hard.test(marks) && !hard.test(aliasGap));
}

/** Without the characters that only a typesetter sees. */
export const seen = (text: string): string => text.replace(/\p{DI}+/gu, '');

/** Longer gaps are layout (a table, a form), not prose. Code indentation inside a paragraph stays below it. */
const MAX_GAP = 64;
