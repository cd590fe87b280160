/** What only machines read in a line of prose: web and e-mail addresses, file names, the middles of hashtags. */

/** What stands at the edge of a name in an address, and rarely in prose. */
const suspicious = /[@#/\\_:.=&?-]/u;
const address =
  /@[\p{L}\d-]+\.\p{L}|:\/\/|^[^\p{L}]*www\.|[\p{L}\d]\.\p{Ll}{2,}(?:[/?#:]|[^\p{L}\p{N}]*$)|[/\\][^/\\]*[/\\]/u;

/** Nothing in prose is as long without a space. */
const MOST = 200;

/** Whether the words from `start` to `end` are part of an address, or of a hashtag or handle that says more than they do. */
export function isInAddress(text: string, start: number, end: number): boolean {
  // One look at each side is all that most names need.
  if (!suspicious.test(text[start - 1] ?? '') && !suspicious.test(text[end] ?? '')) return false;
  const from =
    start -
    (
      text
        .slice(Math.max(0, start - MOST), start)
        .split(/\s/u)
        .at(-1) as string
    ).length;
  const to = end + (/^\S*/u.exec(text.slice(end, end + MOST))?.[0].length ?? 0);
  if (start - from === MOST || to - end === MOST) return true;
  const isWhole = !/[\p{L}\d]/u.test(text.slice(from, start) + text.slice(end, to));
  if (isWhole) return text[start - 1] === '@';
  return address.test(text.slice(from, to)) || isPartOfTag(text, from, start, end);
}

/** `#Turkey` is about Turkey; `#Turkey_quake` and `@Turkey` are names of their own. */
const isPartOfTag = (text: string, from: number, start: number, end: number): boolean =>
  /[_@\\=]/u.test((text[start - 1] ?? '') + (text[end] ?? '')) || /[#@][\p{L}\p{N}]/u.test(text.slice(from, start));
