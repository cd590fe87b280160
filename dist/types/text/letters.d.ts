/**
 * Letters as parts of character classes in regular expressions. Unicode's own class `\p{L}` has hundreds of ranges,
 * which V8 compiles for each place in each expression: on a fresh page that took 13 ms (docs/decisions/0025). These
 * have few. They are not exact. `letter` includes some signs that do not stand beside a name. `upper` and `lower` have
 * whole ranges of Greek, Cyrillic and Armenian, where capitals and small letters stand apart; of Latin beyond ÿ, where
 * they alternate, only the capitals that names often begin with.
 */
export declare const letter = "A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u0556\u0561-\u0587\u05D0-\u05EA\u0620-\u06D3\u06D5-\u1FFF\u2C00-\u2DFF\u3041-\uD7FF";
export declare const upper = "A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100\u0106\u010C\u0110\u011E\u0130\u0141\u014C\u015A\u015E\u0160\u016A\u0179\u017B\u017D\u018F\u0391-\u03A9\u0400-\u042F\u0531-\u0556";
export declare const lower = "a-z\u00DF-\u00F6\u00F8-\u02AF\u03AC-\u03CE\u0430-\u045F\u0561-\u0587";
/** Combining marks: what is drawn above, below or in the letter before. */
export declare const combining = "\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\ufe00-\\ufe2f";
/** The letters of a word, one for each code point. */
export declare const lettersOf: (word: string) => string[];
export declare const wordLike: RegExp;
