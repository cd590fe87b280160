/** Writes and reads the address of an entry on a page: the page's own, with the entry in its fragment. Pure. */
const FRAGMENT = '#article-context:';

/**
 * The address of an entry, in place of the page's own fragment. @example linkTo('nato', 'https://example.org/a?b#c') //
 * 'https://example.org/a?b#article-context:nato'
 */
export const linkTo = (entryId: string, page: string): string =>
  (page.split('#', 1)[0] ?? '') + FRAGMENT + encodeURIComponent(entryId);

/**
 * The id of the entry that a fragment leads to.
 *
 * @param fragment with its `#`, as `location.hash` has it
 * @returns `undefined` for a fragment of the page's own, or one with a damaged `%` escape
 * @example entryIn('#article-context:nato') // 'nato'
 */
export function entryIn(fragment: string): string | undefined {
  if (!fragment.startsWith(FRAGMENT)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(FRAGMENT.length));
  } catch {
    return undefined;
  }
}
