import type { EntryType, Note } from '../dossier/schema/schema.js';
import type { IssueCode } from '../dossier/issue.js';
/** What the panel is made of, in the order of its tabs. */
export type PanelPart = 'entries' | 'timeline' | 'map' | 'wording' | 'notes' | 'sources' | 'about';
/** A sentence for each plural category that its language has: see `Intl.PluralRules`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
};
/** How much of what the publisher has marked a reader wants to be marked. */
export type MarkChoice = 'all' | 'first' | 'contested' | 'off';
/** Every word that a reader sees of the widget itself, in one language. `{name}` stands for an argument. */
export interface Strings {
    /** The tag that dates and numbers among these words are written by. */
    readonly lang: string;
    readonly types: Readonly<Record<EntryType, string>>;
    readonly card: {
        readonly close: string;
        readonly contested: string;
        readonly nativeNames: string;
        readonly facts: string;
        readonly later: string;
        readonly map: string;
        readonly borders: string;
        readonly bordersDisputed: string;
        readonly disputed: string;
        readonly paraphrase: string;
        readonly mixed: string;
        readonly bodies: string;
        readonly neutral: string;
        readonly article: string;
        readonly sources: string;
        readonly source: string;
        readonly unread: string;
        readonly reviewed: string;
        readonly matched: string;
        readonly spelled: string;
        readonly standsFor: string;
        readonly reworded: string;
        readonly cue: string;
        readonly quoted: string;
        readonly quotedOf: string;
        readonly related: string;
        readonly back: string;
        readonly here: string;
        readonly note: string;
        /** Ends a sentence that has none of its own. */
        readonly fullStop: string;
        readonly pin: string;
        readonly copy: string;
        readonly copied: string;
        readonly wrong: string;
        readonly thanks: string;
        readonly marks: string;
        readonly choices: Readonly<Record<MarkChoice, string>>;
        readonly toText: string;
        readonly keys: string;
    };
    readonly launcher: {
        readonly label: string;
        readonly title: Plural;
        readonly help: string;
        readonly position: string;
        readonly panel: string;
        readonly hint: string;
        readonly off: string;
        readonly turnOn: string;
    };
    readonly panel: {
        readonly label: string;
        readonly parts: Readonly<Record<PanelPart, string>>;
        readonly search: string;
        readonly kind: string;
        readonly allKinds: string;
        readonly group: string;
        readonly shown: string;
        readonly nothing: string;
        readonly mentions: string;
        readonly show: string;
        readonly showNamed: string;
        readonly article: string;
        readonly today: string;
        readonly span: string;
        readonly places: string;
        readonly wording: string;
        readonly term: string;
        readonly none: string;
        readonly notes: string;
        readonly cited: string;
        readonly checked: string;
        readonly about: readonly string[];
        readonly reprint: string;
        readonly entries: string;
        readonly contested: string;
        readonly read: string;
        readonly balance: string;
        readonly side: string;
        readonly framings: string;
        readonly words: string;
    };
    readonly notes: Readonly<Record<Note['kind'], string>>;
    readonly print: {
        readonly title: string;
        readonly words: string;
        readonly missing: string;
    };
}
/** The sentences for a dossier's issues, for the console. */
export type IssueSentences = Readonly<Record<IssueCode, string>>;
/** Fills `{name}` in a sentence. Pure text: whatever is filled in stays text. */
export declare const fill: (sentence: string, args: Readonly<Record<string, string | number>>) => string;
/** With the mark that ends it, which a date at its end may have brought along. */
export declare const ended: (sentence: string, { fullStop }: Strings["card"]) => string;
