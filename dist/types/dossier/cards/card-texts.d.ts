/** Makes of a translation what a page needs of it. */
import type { CardsData } from '../compile.js';
import type { Translation } from '../schema/registers-schema.js';
/** A translation as a page loads it. */
export type CardTexts = Omit<Translation, 'entries'> & {
    readonly entries: Readonly<Record<string, EntryTexts>>;
};
/** The texts of an entry. Framings are in the order of its card; one without a translation is empty. */
export interface EntryTexts extends Omit<Translation['entries'][string], 'framings'> {
    readonly framings?: readonly FramingTexts[];
}
interface FramingTexts {
    readonly holder?: string;
    readonly short?: string;
}
/**
 * Puts the framings of a translation, which name their holders in the dossier's language, into the order of the cards: a
 * page that has this order needs no names to tell them by, which are an eighth of a translation's bytes.
 */
export declare const textsForCards: ({ cards }: CardsData, { entries, ...rest }: Translation) => CardTexts;
export {};
