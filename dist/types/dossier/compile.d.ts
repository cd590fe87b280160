/**
 * Splits a dossier into the parts that a page loads at different times: the lexicon, by which names are found and
 * marked at once; the phrases (descriptions and passages), by which the rest is found afterwards; and the cards, which
 * are loaded when the page is idle or a reader shows interest.
 */
import { type CardContested } from './cards/card-framings.js';
import { type CardPlace } from './cards/card-place.js';
import { type LexiconData, type PhrasesData } from './compile-names.js';
import type { Dossier, DossierEvent, Entry, Note, Source } from './schema/schema.js';
export type { EntryHead, EntryPhrases, LexiconData, LexiconEntry, PhrasesData } from './compile-names.js';
/** A fact as a card shows it. */
export interface CardFact {
    /** An ISO day, month or year, or two of these with a slash between: "2020-11-10", "2014/2018". */
    readonly date?: string;
    readonly text: string;
    /** Set where the date is after the article's, so that its first readers could not have known the fact. */
    readonly later?: true;
}
/** What of an entry can be translated by itself. */
export type HeadPart = 'name' | 'gist' | 'framings';
/** An entry as its card shows it. */
export type Card = Omit<Entry, 'aliases' | 'contested' | 'descriptions' | 'impliedBy' | 'mark' | 'passages' | 'facts' | 'quantities'> & {
    readonly facts?: readonly CardFact[];
    readonly contested?: CardContested;
    /** Ids of the cited sources, in the order of their first citation: the first has number 1 on the card. */
    readonly sources: readonly string[];
    /** What of it is in the language of the cards' `translation`; of framings, the holders and short wordings. */
    readonly translated?: readonly HeadPart[];
    /** The language of its texts, where that is not the `lang` of the cards. */
    readonly lang?: string;
};
/** A base map that all cards share. The build makes it from Natural Earth's borders (docs/decisions/0008). */
export interface LocatorMap {
    /** Size in map units, the units of the path data and of all that places have of the map. */
    readonly width: number;
    readonly height: number;
    /** SVG path data. */
    readonly land: string;
    readonly borders: string;
    readonly rivers: string;
    /** Lines in dispute. */
    readonly disputed: string;
}
/** A lexicon file: the lexicon, the phrases, and what the page needs to load the cards of the same build. */
export interface LexiconPart extends LexiconData {
    readonly phrases: PhrasesData;
    /** The address of the cards, relative to that of the lexicon. */
    readonly cards: string;
    /** The same in the cards that were built with this lexicon, and in no others. */
    readonly edition?: string;
    /** `sha384-` and the hash of the file of cards in base64, as in HTML's `integrity`. */
    readonly integrity?: string;
}
/** The third part: everything that cards, the panel and the end notes show. */
export interface CardsData {
    /** That of the lexicon that they were built with; absent where they were not built in two files. */
    readonly edition?: string;
    readonly lang: string;
    /**
     * Set where heads of some cards are translated: into which language, whether the title and the sides are, and the ISO
     * date on which a native speaker last read that; absent where none has.
     */
    readonly translation?: {
        readonly lang: string;
        readonly read?: string;
        readonly title?: true;
        readonly sides?: true;
    };
    readonly title: string;
    /** ISO date of the dossier's last review. */
    readonly reviewed: string;
    readonly sources: Readonly<Record<string, Source>>;
    readonly cards: Readonly<Record<string, Card>>;
    readonly events: readonly DossierEvent[];
    readonly places: readonly CardPlace[];
    readonly notes: readonly Note[];
    /** The article's title, publisher, date and address. Absent where a dossier is about a topic. */
    readonly article?: Omit<Article, 'fingerprint'>;
    /** From the id of each side to its name, in the dossier's order. */
    readonly sides?: Readonly<Record<string, string>>;
    readonly map?: LocatorMap;
}
type Article = NonNullable<Dossier['article']>;
export interface CompiledDossier {
    readonly lexicon: LexiconData;
    readonly phrases: PhrasesData;
    readonly cards: CardsData;
}
/**
 * Compiles a dossier that `parseDossier` has accepted. Pure: the same dossier gives the same parts.
 *
 * @example
 * const { lexicon, phrases, cards } = compileDossier(dossier);
 * lexicon.entries[0]; // { id: 'turkey', type: 'state', contested: false, aliases: ['Turkey', 'Türkiye'] }
 */
export declare function compileDossier(dossier: Dossier): CompiledDossier;
