import type { Card, CardsData } from '../dossier/compile.js';
import type { Citing } from './cited-text.js';
/** What the parts of an entry have in common: what to show, in which words, and the way to another entry. */
export interface EntryContext extends Citing {
    readonly card: Card;
    readonly data: CardsData;
    /** Of the headings within the entry. */
    readonly level: 3 | 4;
    /** Shows a related entry. */
    readonly open: (entryId: string) => void;
}
