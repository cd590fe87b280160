import type { Alias, Dossier, DossierEvent, Entry, EntryType, Note, Place, Source } from './schema/schema.js';
/** What finding and marking need to know of an entry. */
export interface EntryHead {
    readonly id: string;
    readonly type: EntryType;
    readonly name: string;
    /** Whether the entry has a "disputed wording" part. */
    readonly contested: boolean;
}
export interface LexiconData {
    readonly id: string;
    readonly lang: string;
    /** Addresses of the cards in other languages, by their tags, relative to this part's own. */
    readonly translations?: Readonly<Record<string, string>>;
    readonly title: string;
    /** See `match/fingerprint.ts`; absent where a dossier is about a topic and not about one article. */
    readonly fingerprint?: string;
    readonly entries: readonly LexiconEntry[];
}
export interface LexiconEntry extends Omit<EntryHead, 'name'> {
    /** Where it is not the first alias. */
    readonly name?: string;
    readonly aliases: readonly Alias[];
}
/** What stands for an entry without being a name of it. */
export interface EntryPhrases {
    readonly descriptions?: readonly Alias[];
    readonly impliedBy?: readonly string[];
    readonly members?: readonly string[];
    readonly passages?: readonly Alias[];
}
/** By the entry's id; entries without any are left out. */
export type PhrasesData = Readonly<Record<string, EntryPhrases>>;
/** A fact as a card shows it. */
export interface CardFact {
    /** A day, a month, a year, or two of these with a slash between. */
    readonly date?: string;
    readonly text: string;
    /** It is later than the article, and its reader could not have known it. */
    readonly later?: true;
}
/** All that a card shows. */
export type Card = Omit<Entry, 'aliases' | 'descriptions' | 'impliedBy' | 'passages' | 'facts'> & {
    readonly facts?: readonly CardFact[];
    /** Ids of the sources cited, in the order of their first citation: their numbers on the card. */
    readonly sources: readonly string[];
};
/** A base map that all cards share; made at build time from public borders. */
export interface LocatorMap {
    /** Map units. */
    readonly width: number;
    readonly height: number;
    /** SVG path data. */
    readonly land: string;
    readonly borders: string;
    /** Where each place is, by its id. */
    readonly points: Readonly<Record<string, readonly [number, number]>>;
}
export interface CardsData {
    readonly lang: string;
    readonly title: string;
    /** ISO date of the dossier's last review. */
    readonly reviewed: string;
    readonly sources: Readonly<Record<string, Source>>;
    readonly cards: Readonly<Record<string, Card>>;
    readonly events: readonly DossierEvent[];
    readonly places: readonly Place[];
    readonly notes: readonly Note[];
    /** What is said of the article; absent where a dossier is about a topic. */
    readonly article?: Omit<Article, 'fingerprint'>;
    /** The names of the sides, by their ids and in the dossier's order. */
    readonly sides?: Readonly<Record<string, string>>;
    readonly map?: LocatorMap;
}
type Article = NonNullable<Dossier['article']>;
export interface CompiledDossier {
    readonly lexicon: LexiconData;
    readonly phrases: PhrasesData;
    readonly cards: CardsData;
}
/** Compiles a dossier that `parseDossier` has accepted. Pure: the same dossier gives the same parts. */
export declare function compileDossier(dossier: Dossier): CompiledDossier;
export {};
