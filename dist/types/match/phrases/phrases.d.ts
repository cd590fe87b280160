/** What stands for an entry without being a name of it, made ready for finding. */
import type { PhrasesData } from '../../dossier/compile.js';
import { type Lexicon } from '../lexicon/lexicon.js';
import { type Passages } from './passages.js';
export interface Phrases {
    /** Descriptions in place of names; its entries are those of the lexicon of names, in the same order. */
    readonly descriptions: Lexicon;
    /** For each entry, those whose mention is enough for its descriptions to be understood. */
    readonly impliedBy: readonly (readonly number[])[];
    /** For each entry that stands for several, these. */
    readonly members: readonly (readonly number[])[];
    readonly passages: Passages;
}
export declare function buildPhrases(names: Lexicon, data: PhrasesData): Phrases;
