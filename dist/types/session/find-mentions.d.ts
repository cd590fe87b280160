import { PageMention } from '../api/mention.js';
import type { PhrasesData } from '../dossier/compile.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Block } from '../page/blocks.js';
import type { Reprint } from './find-reprint.js';
/** The mentions that were found, and the blocks that they are in. */
export interface FoundMentions {
    /** In document order, marked or not. */
    readonly mentions: readonly PageMention[];
    /** The reprint's own, or blocks that were made of them where the text is set in lines. */
    readonly blocks: readonly Block[];
}
/** What is looked for. */
export interface Sought {
    readonly names: Lexicon;
    /** What the first pass found with them, by index of the block in the reprint. */
    readonly hits: readonly (readonly Hit[])[];
    /** The dossier's descriptions and passages. */
    readonly phrases: PhrasesData;
    /** Told why a part did not load that can be done without. */
    readonly onMissing: (error: unknown) => void;
}
/** @throws an `AbortError` when `signal` fires first */
export declare function findMentions({ blocks, read }: Reprint, { names, hits, phrases, onMissing }: Sought, signal: AbortSignal): Promise<FoundMentions>;
