import type { Card, CardsData } from '../dossier/compile.js';
import type { Citing } from './cited-text.js';
/** What every part of an entry is rendered with: the entry, the strings, and a way to open another entry. */
export interface EntryContext extends Citing {
    readonly card: Card;
    readonly data: CardsData;
    /** Level of the headings within the entry. */
    readonly level: 3 | 4;
    /** Shows a related entry in the same view. */
    readonly open: (entryId: string) => void;
}
