/**
 * Whether the words from `start` to `end` (UTF-16) are part of an address, or of a hashtag or handle that means
 * something else than they do.
 *
 * @example
 * isInAddress('see turkey.com/news now', 4, 10); // true
 * isInAddress('#Turkey', 1, 7); // false
 */
export declare function isInAddress(text: string, start: number, end: number): boolean;
