import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import type { Hit } from '../lexicon/scan.js';
/** @param hits what the first pass has found in this block; where it is left out, the block is searched now */
export declare function findNames(block: ReadBlock, lexicon: Lexicon, hits?: readonly Hit[]): Found[];
/**
 * Whether an alias that ends in “military” is an adjective: “Turkish military aid” names a kind of aid, and no army.
 */
export declare const isAdjective: (text: string, end: number, alias?: string) => boolean;
/**
 * Whether a longer mention tells that an alias with cues, at its end, does not mean another entry of the same type: in
 * “second joint exercises” the first word says which exercises are meant, so “joint exercises” are no others.
 */
export declare function isTold(inner: Hit, outer: Hit, { entries, owner }: Lexicon): boolean;
/** Whether an acronym that is also a word stands among words in capitals: in “WHO TOLD US”, it is the word. */
export declare const isShouted: (text: string, alias?: string) => boolean;
/** Whether an alias of one word that names a place is a part of another name. */
export declare function isOtherPlace(text: string, { start, end, alias }: Hit, { entries, owner, aliases }: Lexicon): boolean;
/** Whether the alias is a person's surname alone, and another person's first name stands before it. */
export declare function isNamesake(text: string, start: number, alias: number, lexicon: Lexicon): boolean;
