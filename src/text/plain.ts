/**
 * A text as it was before it was set: without soft hyphens, joiners and the like, its letters composed, and one plain space
 * for any run of spaces, one plain hyphen for any. What asks for the characters beside a word asks here, and hears the same however a page sets them.
 */
import { bisect } from '../util/bisect.js';
import { combining, letter } from './letters.js';

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

export const plainly = (text: string): string => text.replace(setOtherwise, plain);

/** The same with the way there and back. */
export class PlainText {
  readonly text: string = '';
  /** Where what follows a change begins: UTF-16 offsets in the text as set, and in this one. */
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

  /** An offset in the text as set as one in this. */
  plainAt(offset: number): number {
    const at = lastUpTo(this.#set, offset);
    return Math.min((this.#plain[at] as number) + offset - (this.#set[at] as number), this.#plain[at + 1] ?? Infinity);
  }

  /** An offset in this text as one in the text as set. */
  setAt(offset: number): number {
    const at = lastUpTo(this.#plain, offset);
    return (this.#set[at] as number) + offset - (this.#plain[at] as number);
  }
}

/** The index of the last of the sorted offsets that is no greater. */
const lastUpTo = (offsets: readonly number[], offset: number): number =>
  bisect(1, offsets.length, (index) => (offsets[index] as number) <= offset) - 1;
