/** The address of an entry on a page: the page's own, with the entry in its fragment. Pure. */
const FRAGMENT = '#article-context:';

/** @example linkTo('nato', 'https://example.org/a?b#c') // 'https://example.org/a?b#article-context:nato' */
export const linkTo = (entryId: string, page: string): string =>
  (page.split('#', 1)[0] ?? '') + FRAGMENT + encodeURIComponent(entryId);

/** The entry that a fragment leads to; none where it is the page's own or damaged. */
export function entryIn(fragment: string): string | undefined {
  if (!fragment.startsWith(FRAGMENT)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(FRAGMENT.length));
  } catch {
    return undefined;
  }
}
