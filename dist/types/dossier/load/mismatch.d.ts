/** Tells whether a file of cards is the one that was built with a lexicon. */
import type { LexiconPart } from '../compile.js';
import type { Issue } from '../issue.js';
/** What a lexicon says of its cards. Both may be absent, as in files that were made by hand. */
export type Built = {
    readonly [Field in 'edition' | 'integrity']?: LexiconPart[Field] | undefined;
};
/** A file of JSON as it arrived, and as a value. */
export interface JsonFile {
    readonly text: string;
    readonly value: unknown;
}
/**
 * @returns why these are not the lexicon's cards: they are of another edition, as a cache may have them, or they are
 *   not as they were built. `undefined` where nothing speaks against them
 */
export declare function mismatchOf({ text, value }: JsonFile, { edition, integrity }: Built): Promise<Issue | undefined>;
