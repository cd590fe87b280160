/** The schema of a source, and of an entry with all its parts. */
import * as v from 'valibot';
/** Kinds of entity, then, from `label` on, kinds of contested wording: see `wordings.ts`. */
export declare const entryTypes: readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "company", "product", "concept", "building", "river", "treaty", "treaty-body", "vehicle", "programme", "other", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"];
export declare const source: v.StrictObjectSchema<{
    readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    readonly publisher: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    /** An ISO date where it is known, else words such as "n.d.", which readers see as they are. */
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
    /** Where a source without an https address can be found. Shown as text, never as a link. */
    readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
    /** `read`: an excerpt of the page was read. `unread`: nobody has; it supports no claim alone, and the overview counts it. */
    readonly status: v.PicklistSchema<["read", "unread"], "not-one-of">;
    /** A remark for the reader, at the end of the source's line. It cites nothing. */
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
export declare const framing: v.StrictObjectSchema<{
    /** Who words it so: a person, an office or a body, never “some” or “critics”. */
    readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    /** Id of the holder in the folder's register, `holders.yaml`. */
    readonly by: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
    /**
     * When it was said. Without it the years in `holder` count, or else the dates of the sources; the card tells where all
     * are later than the article.
     */
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
    /** Id of the side that the holder speaks for, as the dossier names it: "az", "growers", "court". */
    readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly wording: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
    /** The wording in at most 12 words, for a view that shows all sides at once. Quoted words stay quoted. */
    readonly short: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
    readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
    readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
    readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
}, undefined>;
export declare const contested: v.StrictObjectSchema<{
    /** The sides that must have a framing. */
    readonly requiredSides: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Id of the dispute in the folder's register, `disputes.yaml`: its parties must all have a framing. */
    readonly dispute: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
    /** Why a party of the dispute has no framing here. For editors. */
    readonly exception: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        /** Who words it so: a person, an office or a body, never “some” or “critics”. */
        readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        /** Id of the holder in the folder's register, `holders.yaml`. */
        readonly by: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
        /**
         * When it was said. Without it the years in `holder` count, or else the dates of the sources; the card tells where all
         * are later than the article.
         */
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
        /** Id of the side that the holder speaks for, as the dossier names it: "az", "growers", "court". */
        readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        readonly wording: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
        /** The wording in at most 12 words, for a view that shows all sides at once. Quoted words stay quoted. */
        readonly short: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
        readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        holder: string;
        by?: string | undefined;
        date?: string | undefined;
        side: string;
        wording: string;
        short?: string | undefined;
        quote: "verbatim" | "mixed" | "paraphrase";
        reason: string;
        sources: string[];
    }[], 2, "too-few-framings">, v.MaxLengthAction<{
        holder: string;
        by?: string | undefined;
        date?: string | undefined;
        side: string;
        wording: string;
        short?: string | undefined;
        quote: "verbatim" | "mixed" | "paraphrase";
        reason: string;
        sources: string[];
    }[], 12, "too-many">]>;
    /** A remark on how widely each view is held, where one is a small minority's. */
    readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    readonly bodies: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    readonly neutral: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    readonly article: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
/** A name as it is written in some language, with that language's tag. */
export declare const name: v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
}, undefined>;
/**
 * An alias that is also an ordinary word, such as “Turkey”, with context cues. It counts only where one of `near`, if
 * there are any, stands within 40 words of it, and none of `notNear` in its own paragraph.
 */
export declare const cuedAlias: v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
}, undefined>;
/**
 * A fact with its date apart, so that the card can write it in the reader's language and say if it is after the
 * article.
 */
export declare const datedFact: v.StrictObjectSchema<{
    readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
    readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
}, undefined>;
export declare const entry: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly type: v.PicklistSchema<readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "company", "product", "concept", "building", "river", "treaty", "treaty-body", "vehicle", "programme", "other", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"], "not-one-of">;
    /** Also looked for in the text, like an alias. */
    readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    readonly native: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        text: string;
        lang: string;
    }[], number, "too-many">]>, undefined>;
    readonly aliases: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, v.StrictObjectSchema<{
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>, undefined>;
        readonly focus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        lang?: string | undefined;
        focus?: string | undefined;
        text: string;
        near?: string[] | undefined;
        notNear?: string[] | undefined;
    })[], number, "too-many">]>, undefined>;
    /** Phrases that stand for the entry once it has been mentioned: “the organisation”. */
    readonly descriptions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, v.StrictObjectSchema<{
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>, undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        lang?: string | undefined;
        text: string;
        near?: string[] | undefined;
        notNear?: string[] | undefined;
    })[], number, "too-many">]>, undefined>;
    /**
     * Ids of entries whose mention is enough for the descriptions to be understood: after “Ankara”, “the country” is
     * Turkey.
     */
    readonly impliedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Longer wordings of a claim, as an article has them. They are found with a word or two changed, too. */
    readonly passages: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, v.StrictObjectSchema<{
        readonly speaker: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly focus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly near: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly notNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        speaker?: string | undefined;
        focus?: string | undefined;
        text: string;
        near?: string[] | undefined;
        notNear?: string[] | undefined;
    })[], number, "too-many">]>, undefined>;
    /** `quiet`: found, but not marked on a calm page, since its readers know it. Not for what is disputed. */
    readonly mark: v.OptionalSchema<v.PicklistSchema<["quiet"], "not-one-of">, undefined>;
    /** Ids of the entries that a composite entry, such as “the two countries”, stands for. */
    readonly members: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** What it is, and why it matters in this article, in at most 30 words, with citations: for a reader in a hurry. */
    readonly gist: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    /** Plain text with `[S01]` citations. */
    readonly background: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
    readonly facts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, v.StrictObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<(string | {
        date: string;
        text: string;
    })[], number, "too-many">]>, undefined>;
    readonly figure: v.OptionalSchema<v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly periods: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 8, "too-many">]>;
        readonly rows: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            readonly values: v.SchemaWithPipe<readonly [v.ArraySchema<v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, 1000000000000000, "wrong-type">]>, undefined>, undefined>, v.MaxLengthAction<(number | null)[], 8, "too-many">]>;
        }, undefined>, undefined>, v.MinLengthAction<{
            name: string;
            values: (number | null)[];
        }[], 1, "empty">, v.MaxLengthAction<{
            name: string;
            values: (number | null)[];
        }[], 12, "too-many">]>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
    }, undefined>, undefined>;
    /** Id of the place that the card's map shows, or of several, which it shows together. */
    readonly place: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 12, "too-many">]>], undefined>, undefined>;
    readonly contested: v.OptionalSchema<v.StrictObjectSchema<{
        /** The sides that must have a framing. */
        readonly requiredSides: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        /** Id of the dispute in the folder's register, `disputes.yaml`: its parties must all have a framing. */
        readonly dispute: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
        /** Why a party of the dispute has no framing here. For editors. */
        readonly exception: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            /** Who words it so: a person, an office or a body, never “some” or “critics”. */
            readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            /** Id of the holder in the folder's register, `holders.yaml`. */
            readonly by: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
            /**
             * When it was said. Without it the years in `holder` count, or else the dates of the sources; the card tells where all
             * are later than the article.
             */
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
            /** Id of the side that the holder speaks for, as the dossier names it: "az", "growers", "court". */
            readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
            readonly wording: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
            /** The wording in at most 12 words, for a view that shows all sides at once. Quoted words stay quoted. */
            readonly short: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
            readonly quote: v.PicklistSchema<["verbatim", "mixed", "paraphrase"], "not-one-of">;
            readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
            readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
        }, undefined>, undefined>, v.MinLengthAction<{
            holder: string;
            by?: string | undefined;
            date?: string | undefined;
            side: string;
            wording: string;
            short?: string | undefined;
            quote: "verbatim" | "mixed" | "paraphrase";
            reason: string;
            sources: string[];
        }[], 2, "too-few-framings">, v.MaxLengthAction<{
            holder: string;
            by?: string | undefined;
            date?: string | undefined;
            side: string;
            wording: string;
            short?: string | undefined;
            quote: "verbatim" | "mixed" | "paraphrase";
            reason: string;
            sources: string[];
        }[], 12, "too-many">]>;
        /** A remark on how widely each view is held, where one is a small minority's. */
        readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        readonly bodies: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        readonly neutral: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        readonly article: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    }, undefined>, undefined>;
    readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Further ids of this entry, by which `related` and callers may name it, where two subjects share one card. */
    readonly also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** Ids of quantities in the folder's register, `quantities.yaml`, that the entry's texts give. */
    readonly quantities: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    /** A remark for the reader, below the entry's text. It may have citations. */
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    /** What has changed in the entry since it was first published, and why, the latest first. */
    readonly history: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
        readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly why: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        date: string;
        what: string;
        why: string;
    }[], number, "too-many">]>, undefined>;
}, undefined>;
