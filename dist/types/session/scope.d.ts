/** What of the page is meant where it is not the reprint. A chunk of its own: most pages have the article. */
import type { Pausing } from '../util/pausing.js';
import { type Block } from '../page/blocks.js';
export { blocksInView } from './blocks-in-view.js';
/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @param isTopic whether there is no article that could be found instead
 * @returns `undefined` where the article is to be found after all
 */
export declare function readScope(scope: string, isTopic: boolean): Pausing<Block[]> | undefined;
