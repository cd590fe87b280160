/**
 * Whether a text on the page is light on dark. Many pages are dark without a `color-scheme`: then the ground on which
 * the text stands tells, or where that is an image, the text itself.
 *
 * @returns `auto` where neither tells, as for an element that has left the page: then the page's `color-scheme` decides
 */
export declare function themeAround(text: Element): 'auto' | 'light' | 'dark';
