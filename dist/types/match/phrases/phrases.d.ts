/** Descriptions and passages, which stand for an entry without being a name of it, made ready for finding. */
import { type Quote } from '../../text/find-passage.js';
import type { EntryHead, PhrasesData } from '../../dossier/compile.js';
import { type Lexicon } from '../lexicon/lexicon.js';
import { type Pausing } from '../../util/pausing.js';
import { type Passages } from './passages.js';
export interface Phrases {
    /** A lexicon whose aliases are the descriptions. Its entries are those of the lexicon of names, in the same order. */
    readonly descriptions: Lexicon;
    /** For each entry, the indices of those whose mention is enough for its descriptions to be understood. */
    readonly impliedBy: readonly (readonly number[])[];
    /**
     * For each entry, the indices of those that it stands for: a composite entry, such as “the two countries”, has some.
     */
    readonly members: readonly (readonly number[])[];
    readonly passages: Passages;
    /** The words of an entry that a calm page marks of a phrase that has them. */
    readonly focusOf: (entry: EntryHead) => readonly Quote[];
    /** Whose words a passage of an entry is, where the dossier says it. */
    readonly speakerOf: (entry: EntryHead, passage: string) => string | undefined;
}
export declare const buildPhrases: (names: Lexicon, data: PhrasesData) => Phrases;
/** Makes phrases ready as pausing work. */
export declare function phrasesOf(names: Lexicon, data: PhrasesData): Pausing<Phrases>;
