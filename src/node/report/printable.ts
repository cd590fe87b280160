/**
 * Makes texts from files safe to print. A terminal acts on escape codes, and a bidirectional override
 * (https://unicode.org/reports/tr9/) makes one text look like another.
 */

/**
 * Control characters but tab and line feed, separators of lines, bidirectional embeddings, overrides and isolates, and
 * invisible marks and tags. Joiners and the marks that single letters need are left: Persian and emoji are written with
 * them.
 */
const unprintable = /(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** @example printable('\u001b[31mred') // String.raw`\u{1b}[31mred` */
export const printable = (text: string): string =>
  text.replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** The same for a text that is part of a line, which it must not end. */
export const printableInLine = (text: string): string => printable(text).replaceAll('\n', '\\u{a}');

/** A value as JSON that is safe to print, and still says the same. @param indent 0 for all of it in one line */
export const printableJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, i) => escapedUnit(character.charCodeAt(i))).join(''),
  );

const escapedUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
