import { type Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Phrases } from './phrases.js';
import type { ReadBlock } from '../../text/read-block.js';
/** @returns the names found in each block, and the descriptions that stand for one, in reading order */
export declare function withDescriptions(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], phrases: Phrases): Pausing<(readonly Found[])[]>;
