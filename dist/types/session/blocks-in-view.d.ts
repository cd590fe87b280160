import type { Density } from '../annotate/density.js';
import type { Block } from '../page/blocks.js';
/**
 * @returns indices of the blocks to search first: those in view, and those before them that decide which of their
 *   mentions is the first in its section (with the density `calm` or `first`: in the text). Empty for a short text or a hidden tab.
 */
export declare function blocksInView(blocks: readonly Block[], density: Density): Promise<number[]>;
