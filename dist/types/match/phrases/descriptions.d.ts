import { type Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Phrases } from './phrases.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { type Hit } from '../lexicon/scan.js';
/** The most words between a description and the mention that it stands for: about nine paragraphs of news. */
export declare const REACH = 300;
/**
 * @param named what was found in each block, in reading order
 * @returns the same with the descriptions that stand for an entry, in reading order
 */
export declare function withDescriptions(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], phrases: Phrases): Pausing<(readonly Found[])[]>;
/**
 * In “the ministry of health”, the words after the description say which ministry; it need not be the dossier's. Not so where
 * they say when, how or how much (“of last week”, “of course”, “of some 6,000 megawatts”), belong to a verb (“informed the
 * ministry of the plan”), or name the entry itself.
 *
 * @param own the entry, and those that imply it
 */
export declare function hasComplement({ start, end }: Pick<Hit, 'start' | 'end'>, own: readonly number[], names: readonly Found[], text: string): boolean;
