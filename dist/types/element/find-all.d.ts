/** All that there is to find in a reprint, after its names have been marked. A chunk of its own, with the phrases. */
import type { PhrasesData } from '../dossier/compile.js';
import type { Lexicon } from '../match/lexicon.js';
import type { Hit } from '../match/scan.js';
import type { Reprint } from './find-reprint.js';
import { PageMention } from './mention.js';
/**
 * @param hits what the first pass found in each block of the reprint
 * @throws an `AbortError` when `signal` fires first
 */
export declare function findAll(reprint: Reprint, hits: readonly (readonly Hit[])[], names: Lexicon, data: PhrasesData, signal: AbortSignal): Promise<PageMention[]>;
