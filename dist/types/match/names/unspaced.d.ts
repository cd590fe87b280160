/**
 * Finds names in texts that have no spaces between words, such as Chinese, Japanese and Thai ones, where the browser
 * sees boundaries of words at both ends (https://tc39.es/ecma402/#segmenter-objects). It loads for such a text alone.
 */
import type { Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
/** @param found the names that are found already, which are whole runs of letters */
export declare function withUnspaced(text: string, found: readonly Found[], { aliases, owner, cues }: Lexicon): readonly Found[];
