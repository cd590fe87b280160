/**
 * Writes and reads the address of an entry on a page. It is the page's own, with the entry in its fragment; where an
 * application has its own route in the fragment, the entry is in the query, so that the link leads to the same page. Pure.
 */
const FRAGMENT = '#article-context:';
const PARAMETER = 'article-context=';

/** A fragment that is an application's route, such as `#/news/1` or `#!news`. */
const route = /#[/!].*/su;

/**
 * The address of an entry, in place of the page's own fragment if that is no route.
 *
 * @example
 * linkTo('nato', 'https://example.org/a?b#c'); // 'https://example.org/a?b#article-context:nato'
 * linkTo('nato', 'https://example.org/#/news/1'); // 'https://example.org/?article-context=nato#/news/1'
 */
export function linkTo(entryId: string, page: string): string {
  const [address = '', ...rest] = page.split('#');
  const [path = '', ...queries] = address.split('?');
  const parameters = queries.join('?').split('&').filter((one) => one && !one.startsWith(PARAMETER)); // prettier-ignore
  const queryOf = (all: readonly string[]): string => (all.length > 0 ? `?${all.join('&')}` : '');
  const id = encodeURIComponent(entryId);
  const fragment = `#${rest.join('#')}`;
  return route.test(fragment)
    ? path + queryOf([...parameters, PARAMETER + id]) + fragment
    : path + queryOf(parameters) + FRAGMENT + id;
}

/**
 * The part of an address that leads to an entry: the fragment, or a parameter of the query where the fragment is a route.
 *
 * @example markerIn('https://example.org/?article-context=nato#/news/1') // 'article-context=nato'
 */
export function markerIn(page: string): string | undefined {
  const [address = ''] = page.split('#', 1);
  const fragment = page.slice(address.length);
  if (fragment.startsWith(FRAGMENT)) return fragment;
  const query = address.split('?').slice(1).join('?');
  return query.split('&').find((parameter) => parameter.startsWith(PARAMETER));
}

/**
 * The id of the entry that an address leads to.
 *
 * @returns `undefined` for an address without an entry, or one with a damaged `%` escape
 * @example entryIn('https://example.org/#article-context:nato') // 'nato'
 */
export function entryIn(page: string): string | undefined {
  const marker = markerIn(page);
  try {
    return marker && decodeURIComponent(marker.slice(marker.startsWith('#') ? FRAGMENT.length : PARAMETER.length));
  } catch {
    return undefined;
  }
}
