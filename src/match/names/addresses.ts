/** Tells names in prose from the same letters in web and e-mail addresses, file names and longer hashtags. */
import { letter, lower, wordLike } from '../../text/letters.js';
import { plainly } from '../../text/unset-text.js';

/**
 * A character that stands beside a name in an address, but rarely in prose. Invisible ones may hide such a character.
 */
const suspicious = /[@#/\\_:.=&?\p{DI}-]/u;
const address = new RegExp(
  `@[${letter}\\d-]+\\.[${letter}]|://|^[^${letter}]*www\\.|[${letter}\\d]\\.(?:[${lower}]{2,}[/?#:]|(?:[${lower}]{2,3}|info|news|html|jpeg)[^${letter}\\d]*$)|[/\\\\][^/\\\\]*[/\\\\]`,
  'u',
);
const tagged = new RegExp(`[#@][${letter}\\d]`, 'u');

/** UTF-16 units. Nothing in prose is as long as this without a space. */
const MOST = 200;

/**
 * Whether the words from `start` to `end` (UTF-16) are part of an address, or of a hashtag or handle that means
 * something else than they do.
 *
 * @example
 * isInAddress('see turkey.com/news now', 4, 10); // true
 * isInAddress('#Turkey', 1, 7); // false
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  // For most names, the two characters beside them are enough to know.
  if (!suspicious.test(text[start - 1] ?? '') && !suspicious.test(text[end] ?? '')) return false;
  const before = plainly(text.slice(Math.max(0, start - MOST), start));
  const after = plainly(text.slice(end, end + MOST));
  const head = before.split(/\s/u).at(-1) ?? '';
  const tail = /^\S*/u.exec(after)?.[0] ?? '';
  if ((start > MOST && head === before) || (end + MOST < text.length && tail === after)) return true;
  if (!wordLike.test(head + tail)) return head.endsWith('@');
  return address.test(head + plainly(text.slice(start, end)) + tail) || isPartOfTag(head, tail);
}

/** `#Turkey` is about Turkey, but `#Turkey_quake` is about something else, and `@Turkey` is somebody's account. */
const isPartOfTag = (head: string, tail: string): boolean =>
  /[_@\\=]$/u.test(head) || /^[_@\\=]/u.test(tail) || tagged.test(head);
