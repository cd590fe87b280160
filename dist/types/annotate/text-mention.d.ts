/** A mention, as `annotate()` returns it, and which of its words are marked. */
import type { EntryHead } from '../dossier/compile.js';
import type { Found } from '../match/found.js';
import type { Density } from './density.js';
/** What is known of a mention, on a page or in a string. */
export interface MentionFacts extends Omit<Found, 'entry' | 'start' | 'end'> {
    readonly entry: EntryHead;
    /** The words as the text has them. */
    readonly text: string;
    /** Whether it stands within quotation marks. */
    readonly quoted: boolean;
    /** The name of the person or body whose words the quotation is, where the text says it. */
    readonly speaker?: string | undefined;
}
/** A mention in a string: `blocks[block].slice(start, end)` is its `text`. */
export interface TextMention extends MentionFacts {
    /** UTF-16 offsets in the block; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** Index of the block among those given. */
    readonly block: number;
    /** Of a long phrase, the words that a calm page marks, where the dossier names them: offsets in the block. */
    readonly focus?: {
        readonly start: number;
        readonly end: number;
    } | undefined;
}
/** The words of a mention to mark: of a long phrase with a `focus`, a calm page marks that alone. */
export declare const wordsToMark: (mention: Pick<TextMention, "start" | "end" | "focus">, density: Density) => Pick<TextMention, "start" | "end">;
