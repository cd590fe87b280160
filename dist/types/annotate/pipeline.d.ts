import type { Found } from '../match/found.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Phrases } from '../match/phrases/phrases.js';
import type { Speller } from '../match/spelling/near-spelling.js';
import { type RepairedBlocks } from '../match/spelling/repair-blocks.js';
import { type Suspect } from '../match/spelling/suspects.js';
import type { ReadBlock } from '../text/read-block.js';
import { type Pausing } from '../util/pausing.js';
import type { TextMention } from './text-mention.js';
/** What is to be found, made ready once for all texts. */
export interface Lexica {
    readonly names: Lexicon;
    readonly phrases: Phrases;
}
/** A text whose spoiled letters are repaired and whose names are found: half way to its mentions. */
export interface NamedText {
    readonly repaired: RepairedBlocks;
    /** What was found in each of the blocks. */
    readonly named: readonly (readonly Found[])[];
    /** Words that may be misspelt names. Where there are any, `annotateText` wants a speller. */
    readonly suspects: readonly Suspect[];
}
/**
 * The first half: what the text was meant to say, the names in it, and the words that may be misspelt names.
 *
 * @param hits what a first pass has found in each block already, for a text that needs no repair
 */
export declare function nameText(blocks: readonly ReadBlock[], { names, phrases }: Lexica, hits?: readonly (readonly Hit[])[]): Pausing<NamedText>;
/**
 * The second half: misspelt names, passages, descriptions and who says what, each beside what was found before it.
 *
 * @param spell absent where no word is suspect
 * @returns mentions in reading order, outermost first where they nest, with offsets into the text as printed
 */
export declare function annotateText({ repaired, named, suspects }: NamedText, { names, phrases }: Lexica, spell: Speller | undefined): Pausing<TextMention[]>;
