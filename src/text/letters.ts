/**
 * Letters as parts of character classes in regular expressions. Unicode's own class `\p{L}` has hundreds of ranges,
 * which V8 compiles for each place in each expression: on a fresh page that took 13 ms (docs/decisions/0025). These
 * have few. They are not exact. `letter` includes some signs that do not stand beside a name. `upper` and `lower` have
 * whole ranges of Greek, Cyrillic and Armenian, where capitals and small letters stand apart; of Latin beyond ÿ, where
 * they alternate, only the capitals that names often begin with.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ʯͰ-Ֆա-ևא-תؠ-ۓە-\u1fff\u2c00-\u2dffぁ-\ud7ff';
export const upper = 'A-ZÀ-ÖØ-ÞĀĆČĐĞİŁŌŚŞŠŪŹŻŽƏΑ-ΩЀ-ЯԱ-Ֆ';
export const lower = 'a-zß-öø-ʯά-ώа-џա-և';
/** Combining marks: what is drawn above, below or in the letter before. */
export const combining = '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\ufe00-\\ufe2f';

/** The letters of a word, one for each code point. */
export const lettersOf = (word: string): string[] => word.match(/./gsu) ?? [];

export const wordLike = new RegExp(`[${letter}\\d]`, 'u');
