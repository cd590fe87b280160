import type { Strings } from './strings.js';
/**
 * A language that there is none of, or that cannot be had, is English.
 *
 * @throws where that cannot be had either
 */
export declare function loadStrings(tag: string): Promise<Strings>;
