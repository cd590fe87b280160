import type { Lexicon } from './lexicon.js';
/** @returns what each entry may be called, by its id */
export declare function aliasesByEntry({ entries, aliases, owner }: Lexicon): Map<string, string[]>;
