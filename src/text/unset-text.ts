/**
 * A text without what a typesetter has done to it: no soft hyphens, joiners or other invisible characters, letters
 * composed (NFC), one plain space for each run of spaces, a plain hyphen for U+2010, U+2011 and U+FE63. Rules that look
 * at the characters beside a word, such as "after a comma and a space", read this, and so hold on every page.
 */
import { bisect } from '../util/bisect.js';
import { combining, letter } from './letters.js';

/** Unicode's `Default_Ignorable_Code_Point`: characters that are not drawn (https://unicode.org/reports/tr44/). */
const unseen = '\\p{DI}';
const setOtherwise = new RegExp(
  `[${letter}](?:${unseen}*[${combining}])+|(?:\\s|${unseen}){2,}|[^\\S ]|${unseen}|[‐‑﹣]`,
  'gu',
);
const everyUnseen = new RegExp(unseen, 'gu');

const plain = (set: string): string =>
  set
    .replace(everyUnseen, '')
    .replace(/\s+/u, ' ')
    .replace(/[‐‑﹣]/u, '-')
    .normalize('NFC');

/** @example plainly('Azer\u00adbaijan\u00a0 is') // 'Azerbaijan is' */
export const plainly = (text: string): string => text.replace(setOtherwise, plain);

/**
 * The same, with offsets that can be converted in both directions.
 *
 * @example
 * const plain = new PlainText('Azer\u00adbaijan’s'); // plain.text is 'Azerbaijan’s'
 * plain.plainAt(5); // 4: where “baijan” begins in it
 * plain.setAt(4); // 5: where it begins in the text as set
 */
export class PlainText {
  readonly text: string = '';
  /** After each change, the offset at which the texts are the same again: in the text as set, and in the plain one. */
  readonly #set = [0];
  readonly #plain = [0];

  constructor(text: string) {
    let read = 0;
    for (const { 0: set, index } of text.matchAll(setOtherwise)) {
      this.text += text.slice(read, index) + plain(set);
      read = index + set.length;
      this.#set.push(read);
      this.#plain.push(this.text.length);
    }
    this.text += text.slice(read);
  }

  /** Converts a UTF-16 offset in the text as set into one in the plain text. */
  plainAt(offset: number): number {
    const at = lastUpTo(this.#set, offset);
    return Math.min((this.#plain[at] as number) + offset - (this.#set[at] as number), this.#plain[at + 1] ?? Infinity);
  }

  /** Converts a UTF-16 offset in the plain text into one in the text as set. */
  setAt(offset: number): number {
    const at = lastUpTo(this.#plain, offset);
    return (this.#set[at] as number) + offset - (this.#plain[at] as number);
  }
}

/** The index of the last of the sorted offsets that is not greater than `offset`. */
const lastUpTo = (offsets: readonly number[], offset: number): number =>
  bisect(1, offsets.length, (index) => (offsets[index] as number) <= offset) - 1;
