/**
 * The dossier format: one source of truth for the types, the checks and the published JSON Schema.
 * A `message` in here is an issue code, never a sentence.
 */
import * as v from 'valibot';
/** Kinds of entity, then kinds of contested wording. */
export declare const entryTypes: readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"];
export type EntryType = (typeof entryTypes)[number];
/** Who speaks in a framing. `intl` covers international bodies, third states and agencies. */
export declare const sides: readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"];
declare const source: v.StrictObjectSchema<{
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly publisher: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    /** As printed: an ISO date where known, else words such as "n.d.". */
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
    /** Where a page without an https address was read: shown as text, never a link. */
    readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    /** `read`: an excerpt of the page was read. `unread`: general knowledge; the card says "not checked". */
    readonly status: v.PicklistSchema<["read", "unread"], "not-one-of">;
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
declare const framing: v.StrictObjectSchema<{
    /** A person, office or body: never "some" or "critics". */
    readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly side: v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">;
    readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
    readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
}, undefined>;
declare const contested: v.StrictObjectSchema<{
    /** The sides that must have a framing. */
    readonly requiredSides: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">, undefined>, undefined>;
    readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        /** A person, office or body: never "some" or "critics". */
        readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly side: v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">;
        readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
        readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        holder: string;
        side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
        wording: string;
        quote: "verbatim" | "mixed" | "paraphrase";
        reason: string;
        sources: string[];
    }[], 2, "too-few-framings">, v.MaxLengthAction<{
        holder: string;
        side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
        wording: string;
        quote: "verbatim" | "mixed" | "paraphrase";
        reason: string;
        sources: string[];
    }[], 12, "too-many">]>;
    /** Says so where the views are not evenly held. */
    readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    readonly bodies: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    readonly neutral: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    readonly article: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
declare const entry: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly type: v.PicklistSchema<readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"], "not-one-of">;
    /** Also its first alias. */
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly native: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        text: string;
        lang: string;
    }[], 12, "too-many">]>, undefined>;
    readonly aliases: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], 200, "too-many">]>, undefined>;
    /** Plain text with `[S01]` citations. */
    readonly background: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly facts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], 20, "too-many">]>, undefined>;
    readonly contested: v.OptionalSchema<v.StrictObjectSchema<{
        /** The sides that must have a framing. */
        readonly requiredSides: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">, undefined>, undefined>;
        readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            /** A person, office or body: never "some" or "critics". */
            readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly side: v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">;
            readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
            readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
        }, undefined>, undefined>, v.MinLengthAction<{
            holder: string;
            side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
            wording: string;
            quote: "verbatim" | "mixed" | "paraphrase";
            reason: string;
            sources: string[];
        }[], 2, "too-few-framings">, v.MaxLengthAction<{
            holder: string;
            side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
            wording: string;
            quote: "verbatim" | "mixed" | "paraphrase";
            reason: string;
            sources: string[];
        }[], 12, "too-many">]>;
        /** Says so where the views are not evenly held. */
        readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly bodies: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly neutral: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly article: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    }, undefined>, undefined>;
    readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], 12, "too-many">]>, undefined>;
    /** Ids this entry answers to as well, where two subjects are one to a reader. */
    readonly also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], 12, "too-many">]>, undefined>;
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
export declare const dossierSchema: v.StrictObjectSchema<{
    readonly $schema: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    /** The day on which a person last reviewed the whole dossier. */
    readonly reviewed: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
    readonly article: v.OptionalSchema<v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly publisher: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
        /** Made by the build from the article's text; see `match/fingerprint.ts`. */
        readonly fingerprint: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, "too-long">, v.RegexAction<string, "wrong-type">]>, undefined>;
    }, undefined>, undefined>;
    readonly sources: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly publisher: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        /** As printed: an ISO date where known, else words such as "n.d.". */
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
        /** Where a page without an https address was read: shown as text, never a link. */
        readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        /** `read`: an excerpt of the page was read. `unread`: general knowledge; the card says "not checked". */
        readonly status: v.PicklistSchema<["read", "unread"], "not-one-of">;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    }, undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            title: string;
            publisher: string;
            date?: string | undefined;
            url?: string | undefined;
            address?: string | undefined;
            status: "read" | "unread";
            note?: string | undefined;
        };
    }, 5000, "too-many">]>;
    readonly entries: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        readonly type: v.PicklistSchema<readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"], "not-one-of">;
        /** Also its first alias. */
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly native: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            text: string;
            lang: string;
        }[], 12, "too-many">]>, undefined>;
        readonly aliases: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], 200, "too-many">]>, undefined>;
        /** Plain text with `[S01]` citations. */
        readonly background: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly facts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], 20, "too-many">]>, undefined>;
        readonly contested: v.OptionalSchema<v.StrictObjectSchema<{
            /** The sides that must have a framing. */
            readonly requiredSides: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">, undefined>, undefined>;
            readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                /** A person, office or body: never "some" or "critics". */
                readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
                readonly side: v.PicklistSchema<readonly ["az", "am", "tr", "intl", "ngo", "schol", "other"], "not-one-of">;
                readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
                readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
                readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
                readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
            }, undefined>, undefined>, v.MinLengthAction<{
                holder: string;
                side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
                wording: string;
                quote: "verbatim" | "mixed" | "paraphrase";
                reason: string;
                sources: string[];
            }[], 2, "too-few-framings">, v.MaxLengthAction<{
                holder: string;
                side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
                wording: string;
                quote: "verbatim" | "mixed" | "paraphrase";
                reason: string;
                sources: string[];
            }[], 12, "too-many">]>;
            /** Says so where the views are not evenly held. */
            readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
            readonly bodies: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
            readonly neutral: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
            readonly article: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        }, undefined>, undefined>;
        readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], 12, "too-many">]>, undefined>;
        /** Ids this entry answers to as well, where two subjects are one to a reader. */
        readonly also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], 12, "too-many">]>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        type: "person" | "place" | "state" | "historical-state" | "organisation" | "ngo" | "think-tank" | "media-outlet" | "ministry" | "military-body" | "military-school" | "alliance" | "exercise" | "training-programme" | "event" | "conflict" | "process" | "people" | "demonym" | "composite" | "law" | "document" | "weapon-class" | "label" | "claim" | "status-claim" | "evaluative-phrase" | "slogan" | "quotation" | "causal-implication" | "time-reference";
        name: string;
        native?: {
            text: string;
            lang: string;
        }[] | undefined;
        aliases?: string[] | undefined;
        background: string;
        facts?: string[] | undefined;
        contested?: {
            requiredSides?: ("ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other")[] | undefined;
            framings: {
                holder: string;
                side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
                wording: string;
                quote: "verbatim" | "mixed" | "paraphrase";
                reason: string;
                sources: string[];
            }[];
            weight?: string | undefined;
            bodies?: string | undefined;
            neutral?: string | undefined;
            article?: string | undefined;
        } | undefined;
        related?: string[] | undefined;
        also?: string[] | undefined;
        note?: string | undefined;
    }[], 1, "empty">, v.MaxLengthAction<{
        id: string;
        type: "person" | "place" | "state" | "historical-state" | "organisation" | "ngo" | "think-tank" | "media-outlet" | "ministry" | "military-body" | "military-school" | "alliance" | "exercise" | "training-programme" | "event" | "conflict" | "process" | "people" | "demonym" | "composite" | "law" | "document" | "weapon-class" | "label" | "claim" | "status-claim" | "evaluative-phrase" | "slogan" | "quotation" | "causal-implication" | "time-reference";
        name: string;
        native?: {
            text: string;
            lang: string;
        }[] | undefined;
        aliases?: string[] | undefined;
        background: string;
        facts?: string[] | undefined;
        contested?: {
            requiredSides?: ("ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other")[] | undefined;
            framings: {
                holder: string;
                side: "ngo" | "az" | "am" | "tr" | "intl" | "schol" | "other";
                wording: string;
                quote: "verbatim" | "mixed" | "paraphrase";
                reason: string;
                sources: string[];
            }[];
            weight?: string | undefined;
            bodies?: string | undefined;
            neutral?: string | undefined;
            article?: string | undefined;
        } | undefined;
        related?: string[] | undefined;
        also?: string[] | undefined;
        note?: string | undefined;
    }[], 5000, "too-many">]>;
}, undefined>;
export type Dossier = v.InferOutput<typeof dossierSchema>;
export type Entry = v.InferOutput<typeof entry>;
export type Source = v.InferOutput<typeof source>;
export type Framing = v.InferOutput<typeof framing>;
export type Contested = v.InferOutput<typeof contested>;
export type Side = (typeof sides)[number];
export {};
