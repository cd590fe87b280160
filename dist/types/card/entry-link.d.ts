/** @example linkTo('nato', 'https://example.org/a?b#c') // 'https://example.org/a?b#article-context:nato' */
export declare const linkTo: (entryId: string, page: string) => string;
/** The entry that a fragment leads to; none where it is the page's own or damaged. */
export declare function entryIn(fragment: string): string | undefined;
