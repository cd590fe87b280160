/** In a long text what is in view comes first. A chunk of its own, with the scopes: no reprint of an article is as long. */
import type { Density } from '../annotate/density.js';
import type { Block } from '../page/blocks.js';
/** @returns the blocks in view, with all before them on which it depends what is marked there; none of a short text */
export declare function blocksInView(blocks: readonly Block[], density: Density): Promise<number[]>;
