import { type Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Phrases } from './phrases.js';
import type { ReadBlock } from '../../text/hashed-block.js';
/**
 * @param named what was found in each block, in reading order
 * @returns the same with the descriptions that stand for an entry, in reading order
 */
export declare function withDescriptions(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], phrases: Phrases): Pausing<(readonly Found[])[]>;
