import type { Found } from '../match/found.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Phrases } from '../match/phrases/phrases.js';
import type { FindSpeakers } from '../match/quotations/quoted-speakers.js';
import { type RepairedBlocks } from '../match/spelling/repair-blocks.js';
import { type Suspect } from '../match/spelling/suspects.js';
import type { ReadBlock } from '../text/hashed-block.js';
import { type Pausing } from '../util/pausing.js';
import type { TextMention } from './text-mention.js';
/** What is looked for, made ready once for all texts. */
export interface Lexica {
    readonly names: Lexicon;
    readonly phrases: Phrases;
}
/** See `match/names/unspaced.ts`, which most texts do without. */
export type FindUnspaced = (text: string, found: readonly Found[], names: Lexicon) => readonly Found[];
/** The result of the first half: a text whose spoiled letters are repaired and whose names are found. */
export interface NamedText {
    readonly repaired: RepairedBlocks;
    /** The names found in each of the repaired blocks. */
    readonly named: readonly (readonly Found[])[];
    /** Words that may be misspelt names. */
    readonly suspects: readonly Suspect[];
}
/**
 * The first half: repairs spoiled text, finds the names, and lists the words that may be misspelt names.
 *
 * @param hits what the first pass has found in each block; used only where no text needs repair, else names are looked
 *   for again
 * @param unspaced finds names in a text without spaces between words, such as a Chinese one
 */
export declare function nameText(blocks: readonly ReadBlock[], { names, phrases }: Lexica, hits?: readonly (readonly Hit[])[], unspaced?: FindUnspaced): Pausing<NamedText>;
/**
 * The second half: misspelt names, passages, descriptions and quotations. Each step builds on what those before have
 * found.
 *
 * @param findSpeakers by the rules of the text's language; without it, no quotation has a speaker
 * @returns mentions in reading order, the outer before the inner where they nest, with UTF-16 offsets into the text as
 *   printed
 */
export declare function annotateText({ repaired, named, suspects }: NamedText, { names, phrases }: Lexica, findSpeakers: FindSpeakers | undefined): Pausing<TextMention[]>;
