/**
 * Parts of character classes for regular expressions. Unicode's own (`\p{L}`) have hundreds of ranges, and V8 compiles them
 * anew for each place in each expression: on a page that is fresh that took longer than all finding. These are wider by
 * what no text has beside a name, and cases are told where a script has them one after the other, or Latin has them.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ʯͰ-Ֆա-ևא-תؠ-ۓە-\u1fff\u2c00-\u2dffぁ-\ud7ff';
export const upper = 'A-ZÀ-ÖØ-ÞĀĆČĐĞİŁŌŚŞŠŪŹŻŽƏΑ-ΩЀ-ЯԱ-Ֆ';
export const lower = 'a-zß-öø-ʯά-ώа-џա-և';
/** What stands above, below or in a letter and is no letter. */
export const combining = '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\ufe00-\\ufe2f';

export const wordLike = new RegExp(`[${letter}\\d]`, 'u');
