import type { CardsData, LexiconData, PhrasesData } from '../compile.js';
/** A dossier in the parts that a page needs at different times. */
export interface LoadedDossier {
    readonly lexicon: LexiconData;
    /** What is found after the names have been marked. */
    phrases(): Promise<PhrasesData>;
    /** The cards' text. The built-in dossier and one in parts fetch it when first asked; after a failure, ask again. */
    cards(): Promise<CardsData>;
    /** The same for each language that the dossier names, its own first; absent where that is the only one. */
    readonly translations?: ReadonlyMap<string, () => Promise<CardsData>> | undefined;
}
/** A URL, a dossier as JSON text, a dossier as an object, or the built-in one. */
export type DossierSource = {
    readonly url: string;
} | {
    readonly json: string;
} | {
    readonly object: unknown;
} | 'built-in';
