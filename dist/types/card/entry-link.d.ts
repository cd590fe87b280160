/**
 * The address of an entry, in place of the page's own fragment if that is no route.
 *
 * @example
 * linkTo('nato', 'https://example.org/a?b#c'); // 'https://example.org/a?b#article-context:nato'
 * linkTo('nato', 'https://example.org/#/news/1'); // 'https://example.org/?article-context=nato#/news/1'
 */
export declare function linkTo(entryId: string, page: string): string;
/**
 * The part of an address that leads to an entry: the fragment, or a parameter of the query where the fragment is a route.
 *
 * @example markerIn('https://example.org/?article-context=nato#/news/1') // 'article-context=nato'
 */
export declare function markerIn(page: string): string | undefined;
/**
 * The id of the entry that an address leads to.
 *
 * @returns `undefined` for an address without an entry, or one with a damaged `%` escape
 * @example entryIn('https://example.org/#article-context:nato') // 'nato'
 */
export declare function entryIn(page: string): string | undefined;
