/**
 * Reads the part of the page that the `scope` attribute names, where that is not the reprint. It loads on demand, since
 * most pages keep the default.
 */
import type { Pausing } from '../util/pausing.js';
import type { Block } from '../page/blocks.js';
export { blocksInView } from './blocks-in-view.js';
/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @param isTopic whether the dossier is about a topic and has no fingerprint of an article
 * @returns the blocks of that part; `undefined` where the article is to be found instead, as for an invalid selector
 */
export declare function readScope(scope: string, isTopic: boolean): Pausing<Block[]> | undefined;
