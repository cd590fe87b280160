import type { Found } from '../match/found.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Phrases } from '../match/phrases/phrases.js';
import type { FindSpeakers } from '../match/quotations/quoted-speakers.js';
import type { Speller } from '../match/spelling/near-spelling.js';
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
/** The result of the first half: a text whose spoiled letters are repaired and whose names are found. */
export interface NamedText {
    readonly repaired: RepairedBlocks;
    /** The names found in each of the repaired blocks. */
    readonly named: readonly (readonly Found[])[];
    /** Words that may be misspelt names. Where there are any, `annotateText` wants a speller. */
    readonly suspects: readonly Suspect[];
}
/**
 * The first half: repairs spoiled text, finds the names, and lists the words that may be misspelt names.
 *
 * @param hits what the first pass has found in each block; used only where no text needs repair, else names are looked
 *   for again
 */
export declare function nameText(blocks: readonly ReadBlock[], { names, phrases }: Lexica, hits?: readonly (readonly Hit[])[]): Pausing<NamedText>;
/**
 * The second half: misspelt names, passages, descriptions and quotations. Each step builds on what those before have
 * found.
 *
 * @param spell `undefined` where there are no suspects
 * @param findSpeakers by the rules of the text's language; without it, no quotation has a speaker
 * @returns mentions in reading order, the outer before the inner where they nest, with UTF-16 offsets into the text as
 *   printed
 */
export declare function annotateText({ repaired, named, suspects }: NamedText, { names, phrases }: Lexica, spell: Speller | undefined, findSpeakers: FindSpeakers | undefined): Pausing<TextMention[]>;
