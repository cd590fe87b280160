import type { EntryHead } from '../dossier/compile.js';
import type { Found } from '../match/found.js';
/** What is known of a mention, wherever it was found. */
export interface MentionFacts extends Omit<Found, 'entry' | 'start' | 'end'> {
    readonly entry: EntryHead;
    /** The words as the text has them: `block.slice(start, end)`. */
    readonly text: string;
    /** Whether it stands within quotation marks. */
    readonly quoted: boolean;
    /** Whose words the quotation is, where the text says so. */
    readonly speaker?: string | undefined;
}
/** A place in a text where an entry occurs. */
export interface TextMention extends MentionFacts {
    /** UTF-16 offsets in the block; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** Index of the block among those given. */
    readonly block: number;
}
