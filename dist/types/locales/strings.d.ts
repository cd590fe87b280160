/** The form of the widget's own words, which each language file fills, and how arguments get into its sentences. */
import type { EntryType, Note } from '../dossier/schema/schema.js';
import type { IssueCode } from '../dossier/issue.js';
/** The tabs of the panel, in their order. */
export type PanelPart = 'entries' | 'timeline' | 'map' | 'wording' | 'notes' | 'sources' | 'about';
/**
 * A sentence for each plural category of its language: `{ one: '{count} place', other: '{count} places' }`. See
 * `Intl.PluralRules`.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
};
/** Which marks a reader wants: those that the publisher's settings give, fewer or, on a calm page, more. */
export type MarkChoice = 'all' | 'more' | 'first' | 'contested' | 'off';
/** Ways to read that the overview offers: more marks, cards on click alone, words that are buttons. */
export type PanelOption = 'more' | 'click' | 'buttons' | 'pane';
/** All words of the widget itself, in one language. `{name}` in a sentence stands for an argument. */
export interface Strings {
    /**
     * The language tag by which dates and numbers among these words are written: `de`, or `de-AT` with the page's region.
     */
    readonly lang: string;
    readonly types: Readonly<Record<EntryType, string>>;
    readonly card: {
        readonly close: string;
        readonly contested: string;
        readonly nativeNames: string;
        readonly background: string;
        readonly facts: string;
        readonly later: string;
        readonly map: string;
        readonly borders: string;
        /** Before the disputed places of a map, its disputed lines, and what is on it without its name. */
        readonly statusDisputed: string;
        readonly dashed: string;
        readonly unnamed: string;
        readonly disputed: string;
        readonly sides: string;
        /** On the button that opens the rest of a card. */
        readonly more: string;
        readonly paraphrase: string;
        readonly mixed: string;
        readonly bodies: string;
        readonly neutral: string;
        readonly article: string;
        readonly sources: string;
        readonly source: string;
        /** Said of a translation that no native speaker has read. */
        readonly translated: string;
        readonly reviewed: string;
        readonly changed: string;
        readonly matched: string;
        readonly spelled: string;
        readonly standsFor: string;
        readonly reworded: string;
        readonly cue: string;
        readonly quoted: string;
        readonly quotedOf: string;
        readonly related: string;
        readonly back: string;
        /** Leads to the marked word before this one; `next` to the one after it. */
        readonly previous: string;
        readonly next: string;
        readonly here: string;
        readonly note: string;
        /** The mark that ends a sentence, such as `.` in English and `։` in Armenian. The sentences here are without it. */
        readonly fullStop: string;
        readonly pin: string;
        readonly copy: string;
        readonly copied: string;
        readonly wrong: string;
        readonly thanks: string;
        readonly marks: string;
        readonly choices: Readonly<Record<Exclude<MarkChoice, 'more'>, string>>;
        readonly toText: string;
        /** Follows the link that the marked words stand in. */
        readonly openLink: string;
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
        /** For words that a part of the page hides which the widget cannot open. `{text}` */
        readonly unseen: string;
    };
    readonly panel: {
        readonly label: string;
        readonly parts: Readonly<Record<PanelPart, string>>;
        readonly search: string;
        readonly kind: string;
        readonly allKinds: string;
        readonly group: string;
        readonly options: Readonly<Record<PanelOption, string>>;
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
        readonly notes: string;
        readonly cited: string;
        readonly about: readonly string[];
        readonly reprint: string;
        readonly entries: string;
        readonly contested: string;
        readonly read: string;
        readonly balance: string;
        /** What the numbers of each side are, and what a small one may mean. */
        readonly heard: string;
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
/** A sentence for each kind of issue, for the console and the command line. */
export type IssueSentences = Readonly<Record<IssueCode, string>>;
/**
 * Fills the `{name}`s in a sentence; one without an argument stays as it is. The result is plain text and not HTML.
 *
 * @example fill('From {from} to {to}', { from: 1988, to: 2020 }) // 'From 1988 to 2020'
 */
export declare const fill: (sentence: string, args: Readonly<Record<string, string | number>>) => string;
/**
 * Ends a sentence with the full stop, unless it has one: a date at its end, as in Russian `2020 г.`, may bring its own.
 */
export declare const ended: (sentence: string, { fullStop }: Strings["card"]) => string;
