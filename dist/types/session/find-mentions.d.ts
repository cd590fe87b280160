import { PageMention } from '../api/mention.js';
import type { PhrasesData } from '../dossier/compile.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Reprint } from './find-reprint.js';
/**
 * @param hits what the first pass found, by index of the block in the reprint
 * @param names the lexicon that found `hits`
 * @param data the dossier's descriptions and passages
 * @returns all mentions in document order, marked or not
 * @throws an `AbortError` when `signal` fires first
 */
export declare function findMentions({ blocks, read }: Reprint, hits: readonly (readonly Hit[])[], names: Lexicon, data: PhrasesData, signal: AbortSignal): Promise<PageMention[]>;
