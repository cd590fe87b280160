import type { Dossier, Entry, EntryType, Source } from './schema.js';
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
    readonly title: string;
    /** See `match/fingerprint.ts`; absent where a dossier is about a topic and not about one article. */
    readonly fingerprint?: string;
    readonly entries: readonly LexiconEntry[];
}
export interface LexiconEntry extends EntryHead {
    readonly aliases: readonly string[];
}
/** All that a card shows. */
export type Card = Omit<Entry, 'aliases' | 'contested'> & {
    /** With its framings in the one fixed order: by holder. */
    readonly contested?: NonNullable<Entry['contested']>;
    /** Ids of the sources cited, in the order of their first citation: their numbers on the card. */
    readonly sources: readonly string[];
};
export interface CardsData {
    readonly lang: string;
    readonly title: string;
    /** ISO date of the dossier's last review. */
    readonly reviewed: string;
    readonly sources: Readonly<Record<string, Source>>;
    readonly cards: Readonly<Record<string, Card>>;
}
export interface CompiledDossier {
    readonly lexicon: LexiconData;
    readonly cards: CardsData;
}
/** Compiles a dossier that `parseDossier` has accepted. Pure: the same dossier gives the same parts. */
export declare function compileDossier(dossier: Dossier): CompiledDossier;
