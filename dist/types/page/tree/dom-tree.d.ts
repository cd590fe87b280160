import type { Pausing } from '../../util/pausing.js';
import { type Block } from '../blocks.js';
import { type Tree } from './tree.js';
export declare const domTree: Tree<Element, Text>;
/** Reads the blocks of prose of the page under `root`, see `readTree`; none where there is no root. */
export declare function readBlocks(root: Element | null): Pausing<Block[]>;
