/**
 * Folding makes spellings equal that a reader takes for the same word: it ignores case, diacritics (also ı/İ and
 * decomposed letters), ligatures and full-width forms. It works on one UTF-16 unit at a time, so every offset stays an
 * offset into the raw text. `normalize('NFD')` over the whole text would cost 4–6 times as much and lose the offsets.
 */

/** `fold` returns this for a unit that is not part of any word: a space, punctuation, a symbol. */
export const BREAK = 1;
/**
 * `fold` returns this for a unit that is ignored within a word: a soft hyphen, a zero-width character, a combining
 * mark.
 */
export const DROP = 2;
/** `fold` returns this for a unit that stands for several letters, such as “ß”; `foldedLetters` has them. */
export const SEVERAL = 3;

const UNKNOWN = 0;
const foldedUnit = new Uint16Array(0x10000);
const several = new Map<number, string>();

/**
 * Letters that Unicode does not decompose, and what people write who do not have them on their keyboard. Armenian “և” is
 * “եւ” decomposed and “ԵՎ” in capitals; Arabic and Persian keyboards have different letters for yeh and kaf.
 */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i', ə: 'e', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŋ: 'n', ς: 'σ',
  վ: 'ւ', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
}; // prettier-ignore

/**
 * Combining marks that a word may be written with or without: diacritics, Hebrew points, Arabic vowels, variation
 * selectors. Those of other scripts are not among them: in Devanagari and the other scripts of India they are the
 * vowels.
 */
const optionalMark =
  /^(?=\p{M})(?:[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1dc0-\u1dff\ufe00-\ufe0f\ufe20-\ufe2f\u1ab0-\u1aff]|[\u20d0-\u20ff])$/u;
const isOptionalMark = (character: string): boolean => optionalMark.test(character);
/** Also the Arabic tatweel, and the Armenian marks of stress, of a question and of an exclamation, which stand within a word. */
const invisible = /^(?:\p{Cf}|[\u115f\u1160\u3164\u0640\u055b\u055c\u055e])$/u;
/**
 * Signs that are used as apostrophes, such as U+02BC. Unicode counts nearly all of them among the letters (category Lm,
 * https://unicode.org/reports/tr44/); here they end a word, as an apostrophe does.
 */
const apostropheLike = /^[\u02b9-\u02c1\u02c8\u02ca\u02cb\u055a]$/u;
const wordLike = /^[\p{L}\p{N}\p{M}]+$/u;
const commonMark = /[\u0300-\u036f]/g;
const plainWord = /^[a-z0-9]+$/;
/**
 * Whether this is one letter of a script with case, such as Latin, Cyrillic, Greek or Armenian: once decomposed, only
 * letters have an upper case. The test spares those scripts the property classes (`\p{…}`), which V8 takes long to
 * compile.
 */
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

/** What a character is without case and without optional marks. May be several letters, or none. */
function lettersOf(character: string): string {
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFD').replace(commonMark, '');
  const bare =
    plainWord.test(decomposed) || hasCase(decomposed)
      ? decomposed
      : decomposed.replace(/\p{M}/gu, (mark) => (isOptionalMark(mark) ? '' : mark));
  // The digits of Arabic and of Persian have their value in their last four bits.
  return /[٠-٩۰-۹]/.test(bare) ? String(bare.charCodeAt(0) & 15) : (plainLetters[bare] ?? bare);
}

/** What `factorOfUnit` has for a unit that `fold` must be asked about: one not met yet, or one that folds to `DROP` or `SEVERAL`. */
export const RARE = 2;
/** For each unit, what a word's hash is multiplied by: an odd number for a letter, 0 for a break, else `RARE`. */
export const factorOfUnit = new Int32Array(0x10000).fill(RARE);

/**
 * The factor of a letter. No two letters have the same: the multiplier is odd, so the lower 30 bits of its product with
 * a 16-bit number determine that number, and the shift keeps them. The lowest bit is set, so that the factor is odd.
 */
export const factorOfLetter = (letter: number): number => (Math.imul(letter, 0x9e3779b1) << 2) | 1;

/**
 * Ranges of breaks that most prose has beside ASCII: spaces, quotes, dashes. Raised digits are among them, since they
 * number footnotes and are no part of the word before. Listed, so that most pages need none of the property classes
 * above.
 */
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

/**
 * Folds one UTF-16 unit. Each unit is worked out once, when it is first met.
 *
 * @returns the folded unit, or `BREAK`, `DROP` or `SEVERAL`
 * @example fold('É'.charCodeAt(0)) // 101, which is 'e'
 */
export function fold(unit: number): number {
  const known = foldedUnit[unit] as number;
  return known === UNKNOWN ? keep(unit, classify(unit)) : known;
}

/**
 * The letters of a unit for which `fold` has returned `SEVERAL`.
 *
 * @example foldedLetters('ß'.charCodeAt(0)) // 'ss'
 */
export const foldedLetters = (unit: number): string => several.get(unit) ?? '';
