/** What only machines read in a line of prose: web and e-mail addresses, file names, the middles of hashtags. */
import { letter, lower, wordLike } from '../../text/letters.js';
import { plainly } from '../../text/plain.js';

/** What stands at the edge of a name in an address, and rarely in prose. */
const suspicious = /[@#/\\_:.=&?\p{DI}-]/u;
const address = new RegExp(
  `@[${letter}\\d-]+\\.[${letter}]|://|^[^${letter}]*www\\.|[${letter}\\d]\\.(?:[${lower}]{2,}[/?#:]|(?:[${lower}]{2,3}|info|news|html|jpeg)[^${letter}\\d]*$)|[/\\\\][^/\\\\]*[/\\\\]`,
  'u',
);
const tagged = new RegExp(`[#@][${letter}\\d]`, 'u');

/** Nothing in prose is as long without a space. */
const MOST = 200;

/** Whether the words from `start` to `end` are part of an address, or of a hashtag or handle that says more than they do. */
export function isInAddress(text: string, start: number, end: number): boolean {
  // One look at each side is all that most names need.
  if (!suspicious.test(text[start - 1] ?? '') && !suspicious.test(text[end] ?? '')) return false;
  const before = plainly(text.slice(Math.max(0, start - MOST), start));
  const after = plainly(text.slice(end, end + MOST));
  const head = before.split(/\s/u).at(-1) ?? '';
  const tail = /^\S*/u.exec(after)?.[0] ?? '';
  if ((start > MOST && head === before) || (end + MOST < text.length && tail === after)) return true;
  if (!wordLike.test(head + tail)) return head.endsWith('@');
  return address.test(head + plainly(text.slice(start, end)) + tail) || isPartOfTag(head, tail);
}

/** `#Turkey` is about Turkey; `#Turkey_quake` and `@Turkey` are names of their own. */
const isPartOfTag = (head: string, tail: string): boolean =>
  /[_@\\=]$/u.test(head) || /^[_@\\=]/u.test(tail) || tagged.test(head);
