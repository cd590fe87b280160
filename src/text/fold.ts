/**
 * Folding makes spellings that a reader takes for the same word equal: case, diacritics (also ı/İ and decomposed
 * letters), ligatures, full-width letters. It works on one UTF-16 unit at a time, so every offset stays an offset into
 * the raw text. `normalize('NFD')` over the whole text would cost 4–6 times as much and lose the offsets.
 */

/** Not part of any word: spaces, punctuation, symbols. */
export const BREAK = 1;
/** Not there at all: soft hyphens, zero-width characters, combining marks. */
export const DROP = 2;
/** Folds to several letters; `foldedLetters` has them. */
export const SEVERAL = 3;

const UNKNOWN = 0;
const foldedUnit = new Uint16Array(0x10000);
const several = new Map<number, string>();

/** Letters that Unicode does not decompose, as they are written where the letter is not to be had. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i', ə: 'e', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŋ: 'n', ς: 'σ',
}; // prettier-ignore

/**
 * Marks that a reader can do without: diacritics, Hebrew points, Arabic vowels, variation selectors. The marks of other
 * scripts are not among them: in those of India they are the vowels.
 */
const optionalMark =
  /^(?=\p{M})(?:[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1dc0-\u1dff\ufe00-\ufe0f\ufe20-\ufe2f\u1ab0-\u1aff]|[\u20d0-\u20ff])$/u;
const isOptionalMark = (character: string): boolean => optionalMark.test(character);
const invisible = /^(?:\p{Cf}|\u115f|\u1160|\u3164)$/u;
/** Modifier letters that stand for an apostrophe are letters to Unicode, not to a reader. */
const apostropheLike = /^[\u02b9-\u02c1\u02c8\u02ca\u02cb\u055a]$/u;
const wordLike = /^[\p{L}\p{N}\p{M}]+$/u;
const commonMark = /[\u0300-\u036f]/g;
const plainWord = /^[a-z0-9]+$/;
/** Every letter of Latin, Cyrillic, Greek and Armenian, and nothing that is not one once it is decomposed. */
const hasCase = (letters: string): boolean => letters.length === 1 && letters.toUpperCase() !== letters;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const letters = lettersOf(character);
  if (!plainWord.test(letters) && !hasCase(letters)) {
    if (invisible.test(character) || isOptionalMark(character)) return DROP;
    if (apostropheLike.test(character) || !wordLike.test(letters)) return BREAK;
  }
  if (letters.length === 1) return letters.charCodeAt(0);
  several.set(unit, letters);
  return SEVERAL;
}

/** In lower case and without marks. */
function lettersOf(character: string): string {
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFD').replace(commonMark, '');
  const bare =
    plainWord.test(decomposed) || hasCase(decomposed)
      ? decomposed
      : decomposed.replace(/\p{M}/gu, (mark) => (isOptionalMark(mark) ? '' : mark));
  return plainLetters[bare] ?? bare;
}

/** In `factorOfUnit`: not met before, dropped, or several letters; to be looked at. */
export const RARE = 2;
/** What a unit does to a word's hash: an odd number to multiply by where it is one letter, 0 where it ends the word. */
export const factorOfUnit = new Int32Array(0x10000).fill(RARE);

/** Different for each letter, as the multiplier is odd and its product with 16 bits is told by 30. */
export const factorOfLetter = (letter: number): number => (Math.imul(letter, 0x9e3779b1) << 2) | 1;

/** What most prose has beside letters and ASCII, raised digits included: they count notes. By range, as the property classes above take a while to compile. */
const commonBreaks =
  '\u00a0\u00a0\u00ab\u00ab\u00b2\u00b3\u00b9\u00b9\u00bb\u00bb\u2000\u200a\u2010\u2029\u2070\u2070\u2074\u2079';

for (let unit = 0; unit < 0x80; unit++) keep(unit, asciiFold(unit));
for (let i = 0; i < commonBreaks.length; i += 2)
  for (let unit = commonBreaks.charCodeAt(i); unit <= commonBreaks.charCodeAt(i + 1); unit++) keep(unit, BREAK);

function keep(unit: number, code: number): number {
  foldedUnit[unit] = code;
  if (code === BREAK) factorOfUnit[unit] = 0;
  else if (code > SEVERAL) factorOfUnit[unit] = factorOfLetter(code);
  return code;
}

function asciiFold(unit: number): number {
  const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const isLetter = lower >= 0x61 && lower <= 0x7a;
  return isLetter || (unit >= 0x30 && unit <= 0x39) ? lower : BREAK;
}

/** The folded UTF-16 unit, or `BREAK`, `DROP` or `SEVERAL`. Each unit is worked out once, when it is first met. */
export function fold(unit: number): number {
  const known = foldedUnit[unit] as number;
  return known === UNKNOWN ? keep(unit, classify(unit)) : known;
}

/** The letters of a unit that folds to `SEVERAL`. */
export const foldedLetters = (unit: number): string => several.get(unit) ?? '';
