/** A source, and an entry with all its parts. */
import * as v from 'valibot';
/** Kinds of entity, then kinds of contested wording. */
export declare const entryTypes: readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "company", "product", "concept", "other", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"];
export declare const source: v.StrictObjectSchema<{
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly publisher: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    /** As printed: an ISO date where known, else words such as "n.d.", which readers see as they are. */
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
    /** Where a page without an https address was read: shown as text, never a link. */
    readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    /** `read`: an excerpt of the page was read. `unread`: general knowledge; the card says "not checked". */
    readonly status: v.PicklistSchema<["read", "unread"], "not-one-of">;
    /** A remark for the reader, at the end of the source's line: without citations. */
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
export declare const framing: v.StrictObjectSchema<{
    /** A person, office or body: never "some" or "critics". */
    readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    /** Whose view it is, as a short id of the dossier's own: "az", "growers", "court". */
    readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
    readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
}, undefined>;
export declare const contested: v.StrictObjectSchema<{
    /** The sides that must have a framing. */
    readonly requiredSides: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, undefined>;
    readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        /** A person, office or body: never "some" or "critics". */
        readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        /** Whose view it is, as a short id of the dossier's own: "az", "growers", "court". */
        readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
        readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        holder: string;
        side: string;
        wording: string;
        quote: "verbatim" | "mixed" | "paraphrase";
        reason: string;
        sources: string[];
    }[], 2, "too-few-framings">, v.MaxLengthAction<{
        holder: string;
        side: string;
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
/** A name in a language of its own. */
export declare const name: v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
}, undefined>;
/** Words nearby that decide what an ordinary word means here: one of `near`, and none of `notNear`. */
export declare const cuedAlias: v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
}, undefined>;
/** With a date, the card puts it into the reader's language and says when it is later than the article. */
export declare const datedFact: v.StrictObjectSchema<{
    readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
}, undefined>;
export declare const entry: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly type: v.PicklistSchema<readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "company", "product", "concept", "other", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"], "not-one-of">;
    /** Also its first alias. */
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly native: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        text: string;
        lang: string;
    }[], number, "too-many">]>, undefined>;
    readonly aliases: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        text: string;
        near?: string[] | undefined;
        notNear?: string[] | undefined;
    })[], number, "too-many">]>, undefined>;
    /** Phrases that stand for the entry once it has been named: "the organisation". */
    readonly descriptions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        text: string;
        near?: string[] | undefined;
        notNear?: string[] | undefined;
    })[], number, "too-many">]>, undefined>;
    /** Ids of entries whose mention is enough for the descriptions to be understood: a capital's for its country's. */
    readonly impliedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Longer wordings of a claim, as quotations of the text; found with small changes too. */
    readonly passages: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        text: string;
        near?: string[] | undefined;
        notNear?: string[] | undefined;
    })[], number, "too-many">]>, undefined>;
    /** Ids of the entries that a composite entry stands for: "the two countries". */
    readonly members: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Plain text with `[S01]` citations. */
    readonly background: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    readonly facts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.StrictObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        date: string;
        text: string;
    })[], number, "too-many">]>, undefined>;
    readonly figure: v.OptionalSchema<v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        readonly periods: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 8, "too-many">]>;
        readonly rows: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly values: v.ArraySchema<v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "wrong-type">]>, undefined>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            name: string;
            values: (number | null)[];
        }[], 1, "empty">, v.MaxLengthAction<{
            name: string;
            values: (number | null)[];
        }[], 12, "too-many">]>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
    }, undefined>, undefined>;
    /** Id of one of the dossier's places, for a map; or of some, which the map then frames together. */
    readonly place: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 12, "too-many">]>], undefined>, undefined>;
    readonly contested: v.OptionalSchema<v.StrictObjectSchema<{
        /** The sides that must have a framing. */
        readonly requiredSides: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, undefined>;
        readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            /** A person, office or body: never "some" or "critics". */
            readonly holder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            /** Whose view it is, as a short id of the dossier's own: "az", "growers", "court". */
            readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
            readonly wording: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
            readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
            readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">]>;
        }, undefined>, undefined>, v.MinLengthAction<{
            holder: string;
            side: string;
            wording: string;
            quote: "verbatim" | "mixed" | "paraphrase";
            reason: string;
            sources: string[];
        }[], 2, "too-few-framings">, v.MaxLengthAction<{
            holder: string;
            side: string;
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
    readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Ids this entry answers to as well, where two subjects are one to a reader. */
    readonly also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** A remark for the reader, below the entry's text. It may have citations. */
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
