/** The pipeline: blocks of text and a lexicon in, mentions out. No DOM, so it serves the page, the CLI and Node alike. */
import { type EntryHead } from './dossier/compile.js';
import type { Dossier } from './dossier/schema.js';
import { type Lexicon } from './match/lexicon.js';
import { type Words } from './text/words.js';
/** A place in a text where an entry occurs. */
export interface TextMention {
    readonly entry: EntryHead;
    /** The words as the text has them: `block.slice(start, end)`. */
    readonly text: string;
    /** UTF-16 offsets in the block; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** Index of the block among those given. */
    readonly block: number;
    readonly via: 'alias' | 'near-spelling' | 'description' | 'passage';
    /** The alias that matched. */
    readonly alias: string;
    /** Whether it stands within quotation marks. */
    readonly quoted: boolean;
}
/**
 * Finds the mentions of a dossier's entries. Pure, but for what it keeps of each dossier: do not change one after use.
 *
 * @param blocks one text, or the blocks of one (paragraphs, headings, list items), each a plain string
 * @param dossier a dossier that `parseDossier` accepted
 * @returns mentions in reading order, outermost first where they nest
 * @example annotate('Turkey and Azerbaijan', dossier).map(({ entry }) => entry.id) // ['turkey', 'azerbaijan']
 */
export declare function annotate(blocks: string | readonly string[], dossier: Dossier): TextMention[];
/** The mentions in one block; a name never runs on from one block into the next. */
export declare function annotateBlock(text: string, block: number, lexicon: Lexicon): TextMention[];
/** A block whose words have been read already: those from `from` (inclusive) to `to` (exclusive). */
export interface ReadBlock {
    readonly text: string;
    readonly words: Words;
    readonly from: number;
    readonly to: number;
}
export declare function annotateWords({ text, words, from, to }: ReadBlock, block: number, lexicon: Lexicon): TextMention[];
