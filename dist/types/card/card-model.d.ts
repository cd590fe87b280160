import type { CardsData } from '../dossier/compile.js';
import type { MentionFacts } from '../annotate/text-mention.js';
/** What a card is opened for: one of the mentions at a place in the text. */
export interface CardSubject extends Omit<MentionFacts, 'entry'> {
    readonly entryId: string;
    readonly name: string;
}
/** What the card view shows, made anew for each opening. */
export interface CardModel {
    /** The address of the page. */
    readonly page: string;
    /** Where a publisher wants to hear of wrong matches: an address with places to fill in. */
    readonly feedback: string | undefined;
    /** The mentions at the place, innermost first; one tab each. */
    readonly subjects: readonly CardSubject[];
    readonly data: CardsData;
}
