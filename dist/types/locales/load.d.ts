import type { Strings } from './strings.js';
/** Never rejects: a language that there is none of, or that cannot be had, is English. */
export declare function loadStrings(tag: string): Promise<Strings>;
