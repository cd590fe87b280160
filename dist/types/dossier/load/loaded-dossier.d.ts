import type { CardsData, LexiconData, PhrasesData } from '../compile.js';
/** A dossier in the parts that a page needs at different times: see `compile.ts`. */
export interface LoadedDossier {
    readonly lexicon: LexiconData;
    /** Descriptions and passages, which are looked for after the names have been marked. */
    phrases(): Promise<PhrasesData>;
    /** The texts of the cards. They may be fetched at the first call; after a failure, a further call tries again. */
    cards(): Promise<CardsData>;
    /** `cards` for each language, by its tag, the dossier's own first. Absent where the dossier names no other. */
    readonly translations?: ReadonlyMap<string, () => Promise<CardsData>> | undefined;
}
/** Where a dossier is: at a URL, in a JSON text, in an object, or in the script itself. */
export type DossierSource = {
    readonly url: string;
} | {
    readonly json: string;
} | {
    readonly object: unknown;
} | 'built-in';
