/**
 * The address of an entry, in place of the page's own fragment. @example linkTo('nato', 'https://example.org/a?b#c') //
 * 'https://example.org/a?b#article-context:nato'
 */
export declare const linkTo: (entryId: string, page: string) => string;
/**
 * The id of the entry that a fragment leads to.
 *
 * @param fragment with its `#`, as `location.hash` has it
 * @returns `undefined` for a fragment of the page's own, or one with a damaged `%` escape
 * @example entryIn('#article-context:nato') // 'nato'
 */
export declare function entryIn(fragment: string): string | undefined;
