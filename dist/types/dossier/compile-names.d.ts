import type { Alias, Dossier, Entry, EntryType } from './schema/schema.js';
/** The few facts of an entry that finding and marking need. */
export interface EntryHead {
    readonly id: string;
    readonly type: EntryType;
    readonly name: string;
    /** Whether the entry has framings, which the card shows as “Disputed wording”. */
    readonly contested: boolean;
    /** `quiet`: a calm page (`density="calm"`) leaves it to the panel. Never set where the entry is contested. */
    readonly mark?: Entry['mark'];
}
/** The first part: every entry's names. */
export interface LexiconData {
    readonly id: string;
    readonly lang: string;
    /** From the tag of another language to the address of the cards in it, relative to the address of the lexicon. */
    readonly translations?: Readonly<Record<string, string>>;
    readonly title: string;
    /** See `text/fingerprint.ts`. Absent where a dossier is about a topic and not about one article. */
    readonly fingerprint?: string;
    readonly entries: readonly LexiconEntry[];
}
export interface LexiconEntry extends Omit<EntryHead, 'name'> {
    /** Left out where it is the first alias. */
    readonly name?: string;
    readonly aliases: readonly Alias[];
}
/** The wordings that stand for an entry without being a name of it, and the entries that lend it meaning. */
export interface EntryPhrases {
    readonly descriptions?: readonly Alias[];
    readonly impliedBy?: readonly string[];
    readonly members?: readonly string[];
    readonly passages?: readonly Alias[];
    /** The words that a calm page marks of a phrase that has them. */
    readonly focus?: readonly string[];
    /** From the text of a passage to the name of the one whose words it is, where the dossier says it. */
    readonly speakers?: Readonly<Record<string, string>>;
}
/** The second part: phrases by the id of their entry. Entries without any are left out. */
export type PhrasesData = Readonly<Record<string, EntryPhrases>>;
/** Compiles what finding needs of a dossier that `parseDossier` has accepted, and nothing that cards show. */
export declare function compileNames(dossier: Dossier): {
    readonly lexicon: LexiconData;
    readonly phrases: PhrasesData;
};
