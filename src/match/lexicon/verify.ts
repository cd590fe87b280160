/** What a hash cannot tell: that the words are the same, in fitting case, with nothing between them that parts a name. */
import { isLower, isUpper } from '../../text/case.js';
import { fold, foldedLetters, SEVERAL } from '../../text/fold.js';
import { appendWords, endOf, noWords, startOf, type Words } from '../../text/words.js';

const SPACE = 0x20;

/** Whether a text has the alias just as the dossier spells it: most mentions are, and nothing else needs asking then. */
export function isVerbatim(alias: string, text: string, start: number, end: number): boolean {
  return alias.length === end - start && text.startsWith(alias, start);
}

/** Room for the words of one alias, kept from call to call. */
const aliasWords = noWords(32);

/** The words of an alias, until the next is asked for. */
export function wordsOfAlias(alias: string): Words {
  aliasWords.count = 0;
  appendWords(aliasWords, alias);
  return aliasWords;
}

/**
 * @param textFrom the first of the words in the text that may be the alias's
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
    // Most gaps are one space: asked first, as the rest costs more.
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
  const marks = withoutIgnorable(gap);
  return marks === '' || marks.length > MAX_GAP || (hard.test(marks) && !hard.test(aliasGap));
}

/** Without the characters that only a typesetter sees. */
export const withoutIgnorable = (text: string): string => text.replace(/\p{DI}+/gu, '');

/** Longer gaps are layout (a table, a form), not prose. Code indentation inside a paragraph stays below it. */
const MAX_GAP = 64;

const seenAfter = (text: string, end: number): string => withoutIgnorable(text.slice(end, end + 9));

/** Whether the word that ends at `end` is the first half of a negation: Don is not in "don’t". Seldom looked at closely. */
export function isNegated(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if ((next < 0x80 && next !== APOSTROPHE) || text[end + 1] === 's') return false;
  return /^['’\u02bc][tT]\b/u.test(seenAfter(text, end));
}

/** The full stop of an acronym's last letter is its own, if the letter before has one too: "U.S.", not "plan B." */
export function withLastDot(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (text[end] === ' ' || (last < 0x80 && !isUpper(last))) return end;
  const isDotted = seenAfter(text, end).startsWith('.') && /\.\p{Lu}$/u.test(withoutIgnorable(text.slice(start, end)));
  return isDotted ? text.indexOf('.', end) + 1 : end;
}

const APOSTROPHE = 0x27;
