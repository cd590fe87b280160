import type { Found } from './found.js';
import type { Lexicon } from './lexicon.js';
import { type ReadBlock } from './read-block.js';
export declare const findNamesIn: (blocks: readonly ReadBlock[], lexicon: Lexicon) => Found[][];
/** The names in one block, outermost first where they nest; a name never runs on from one block into the next. */
export declare function findNames(block: ReadBlock, lexicon: Lexicon): Found[];
