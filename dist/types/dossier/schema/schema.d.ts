/**
 * The dossier format: the one source of truth for the types, the checks and the published JSON Schema. What is passed
 * to valibot as a `message`, such as 'too-long', is an issue code: `src/locales` makes sentences of them.
 */
import * as v from 'valibot';
import { entry, entryTypes, source, type contested, type framing } from './entry-schema.js';
/** The kinds of remarks on a passage of the article. */
export declare const noteKinds: readonly ["typo", "fact", "accuracy", "stale", "period", "unclear", "misplaced", "logic", "unattributed", "omission", "verb", "phrase", "tense", "unverified", "description"];
/** A remark on one passage of the article. The panel shows it; the article's text is never altered. */
declare const note: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly kind: v.PicklistSchema<readonly ["typo", "fact", "accuracy", "stale", "period", "unclear", "misplaced", "logic", "unattributed", "omission", "verb", "phrase", "tense", "unverified", "description"], "not-one-of">;
    /** The passage as printed. */
    readonly quote: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
    /** More of the text, with the passage in it, where the passage alone occurs more than once. */
    readonly within: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
    /** The remark, with the sources that it rests on. */
    readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
}, undefined>;
declare const event: v.StrictObjectSchema<{
    readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
    readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
}, undefined>;
export declare const place: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    /** All names in use. A map's label has them in this order, all in the same type. */
    readonly names: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        lang: string;
    }[], 1, "empty">, v.MaxLengthAction<{
        text: string;
        lang: string;
    }[], 4, "too-many">]>;
    readonly lat: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>;
    readonly lon: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>;
    /**
     * What it is where the map has no mark for it: a country, a sea or a river, whose name stands on it, or a line, whose
     * name stands below the map. Absent for a place with a mark.
     */
    readonly kind: v.OptionalSchema<v.PicklistSchema<["country", "sea", "river", "line"], "not-one-of">, undefined>;
    /** Further points at which such a name may stand. */
    readonly spots: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictTupleSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>], undefined>, undefined>, v.MaxLengthAction<[number, number][], number, "too-many">]>, undefined>;
    /** The course of a river or of a line. */
    readonly course: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictTupleSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>], undefined>, undefined>, v.MinLengthAction<[number, number][], 2, "empty">, v.MaxLengthAction<[number, number][], 400, "too-many">]>, undefined>;
    /** Set for an area: the point is only about its middle. */
    readonly approximate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** Set where it is disputed whose the place is. The map says so. */
    readonly disputed: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    /** What its names and its course rest on. For editors. */
    readonly sources: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
}, undefined>;
export declare const dossierSchema: v.StrictObjectSchema<{
    readonly $schema: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    /** From the tag of another language to the address of the same dossier, or of its cards, in that language. */
    readonly translations: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxEntriesAction<{
        [x: string]: string;
    }, number, "too-many">]>, undefined>;
    readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    /** The day on which a person last reviewed the whole dossier. */
    readonly reviewed: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
    readonly article: v.OptionalSchema<v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly publisher: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        /** The day on which it was published. Cards say of a fact that is later that it is. */
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
        /** `text/fingerprint.ts` makes it of the article's text. Editors do not write it. */
        readonly fingerprint: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, "too-long">, v.RegexAction<string, "wrong-type">]>, undefined>;
    }, undefined>, undefined>;
    /** From the id of each side that speaks in framings to its name for readers. */
    readonly sides: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxEntriesAction<{
        [x: string]: string;
    }, number, "too-many">]>, undefined>;
    readonly sources: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly publisher: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
        readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly status: v.PicklistSchema<["read", "unread"], "not-one-of">;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
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
    }, number, "too-many">]>;
    readonly events: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        date: string;
        text: string;
    }[], number, "too-many">]>, undefined>;
    readonly places: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        /** All names in use. A map's label has them in this order, all in the same type. */
        readonly names: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
        }, undefined>, undefined>, v.MinLengthAction<{
            text: string;
            lang: string;
        }[], 1, "empty">, v.MaxLengthAction<{
            text: string;
            lang: string;
        }[], 4, "too-many">]>;
        readonly lat: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>;
        readonly lon: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>;
        /**
         * What it is where the map has no mark for it: a country, a sea or a river, whose name stands on it, or a line, whose
         * name stands below the map. Absent for a place with a mark.
         */
        readonly kind: v.OptionalSchema<v.PicklistSchema<["country", "sea", "river", "line"], "not-one-of">, undefined>;
        /** Further points at which such a name may stand. */
        readonly spots: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictTupleSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>], undefined>, undefined>, v.MaxLengthAction<[number, number][], number, "too-many">]>, undefined>;
        /** The course of a river or of a line. */
        readonly course: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictTupleSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, number, "wrong-type">, v.MaxValueAction<number, number, "wrong-type">]>], undefined>, undefined>, v.MinLengthAction<[number, number][], 2, "empty">, v.MaxLengthAction<[number, number][], 400, "too-many">]>, undefined>;
        /** Set for an area: the point is only about its middle. */
        readonly approximate: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** Set where it is disputed whose the place is. The map says so. */
        readonly disputed: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        /** What its names and its course rest on. For editors. */
        readonly sources: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        names: {
            text: string;
            lang: string;
        }[];
        lat: number;
        lon: number;
        kind?: "river" | "country" | "sea" | "line" | undefined;
        spots?: [number, number][] | undefined;
        course?: [number, number][] | undefined;
        approximate?: boolean | undefined;
        disputed?: boolean | undefined;
        sources?: string[] | undefined;
    }[], number, "too-many">]>, undefined>;
    readonly notes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        readonly kind: v.PicklistSchema<readonly ["typo", "fact", "accuracy", "stale", "period", "unclear", "misplaced", "logic", "unattributed", "omission", "verb", "phrase", "tense", "unverified", "description"], "not-one-of">;
        /** The passage as printed. */
        readonly quote: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        /** More of the text, with the passage in it, where the passage alone occurs more than once. */
        readonly within: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, undefined>;
        /** The remark, with the sources that it rests on. */
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        kind: "typo" | "fact" | "accuracy" | "stale" | "period" | "unclear" | "misplaced" | "logic" | "unattributed" | "omission" | "verb" | "phrase" | "tense" | "unverified" | "description";
        quote: string;
        within?: string | undefined;
        text: string;
    }[], number, "too-many">]>, undefined>;
    readonly entries: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        readonly type: v.PicklistSchema<readonly ["person", "place", "state", "historical-state", "organisation", "ngo", "think-tank", "media-outlet", "ministry", "military-body", "military-school", "alliance", "exercise", "training-programme", "event", "conflict", "process", "people", "demonym", "composite", "law", "document", "weapon-class", "company", "product", "concept", "building", "river", "treaty", "treaty-body", "vehicle", "programme", "other", "label", "claim", "status-claim", "evaluative-phrase", "slogan", "quotation", "causal-implication", "time-reference"], "not-one-of">;
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
        readonly impliedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
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
        readonly mark: v.OptionalSchema<v.PicklistSchema<["quiet"], "not-one-of">, undefined>;
        readonly members: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly gist: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
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
        readonly place: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 12, "too-many">]>], undefined>, undefined>;
        readonly contested: v.OptionalSchema<v.StrictObjectSchema<{
            readonly requiredSides: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
            readonly dispute: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
            readonly exception: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
            readonly framings: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
                readonly by: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>;
                readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
                readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
                readonly wording: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
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
            readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
            readonly bodies: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
            readonly neutral: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
            readonly article: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        }, undefined>, undefined>;
        readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly quantities: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], number, "too-many">]>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        readonly history: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
            readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            readonly why: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            date: string;
            what: string;
            why: string;
        }[], number, "too-many">]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        type: "person" | "place" | "state" | "historical-state" | "organisation" | "ngo" | "think-tank" | "media-outlet" | "ministry" | "military-body" | "military-school" | "alliance" | "exercise" | "training-programme" | "event" | "conflict" | "process" | "people" | "demonym" | "composite" | "law" | "document" | "weapon-class" | "company" | "product" | "concept" | "building" | "river" | "treaty" | "treaty-body" | "vehicle" | "programme" | "other" | "label" | "claim" | "status-claim" | "evaluative-phrase" | "slogan" | "quotation" | "causal-implication" | "time-reference";
        name: string;
        native?: {
            text: string;
            lang: string;
        }[] | undefined;
        aliases?: (string | {
            lang?: string | undefined;
            focus?: string | undefined;
            text: string;
            near?: string[] | undefined;
            notNear?: string[] | undefined;
        })[] | undefined;
        descriptions?: (string | {
            lang?: string | undefined;
            text: string;
            near?: string[] | undefined;
            notNear?: string[] | undefined;
        })[] | undefined;
        impliedBy?: string[] | undefined;
        passages?: (string | {
            speaker?: string | undefined;
            focus?: string | undefined;
            text: string;
            near?: string[] | undefined;
            notNear?: string[] | undefined;
        })[] | undefined;
        mark?: "quiet" | undefined;
        members?: string[] | undefined;
        gist?: string | undefined;
        background: string;
        facts?: (string | {
            date: string;
            text: string;
        })[] | undefined;
        figure?: {
            title: string;
            unit?: string | undefined;
            periods: string[];
            rows: {
                name: string;
                values: (number | null)[];
            }[];
            sources: string[];
        } | undefined;
        place?: string | string[] | undefined;
        contested?: {
            requiredSides?: string[] | undefined;
            dispute?: string | undefined;
            exception?: string | undefined;
            framings: {
                holder: string;
                by?: string | undefined;
                date?: string | undefined;
                side: string;
                wording: string;
                short?: string | undefined;
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
        quantities?: string[] | undefined;
        note?: string | undefined;
        history?: {
            date: string;
            what: string;
            why: string;
        }[] | undefined;
    }[], 1, "empty">, v.MaxLengthAction<{
        id: string;
        type: "person" | "place" | "state" | "historical-state" | "organisation" | "ngo" | "think-tank" | "media-outlet" | "ministry" | "military-body" | "military-school" | "alliance" | "exercise" | "training-programme" | "event" | "conflict" | "process" | "people" | "demonym" | "composite" | "law" | "document" | "weapon-class" | "company" | "product" | "concept" | "building" | "river" | "treaty" | "treaty-body" | "vehicle" | "programme" | "other" | "label" | "claim" | "status-claim" | "evaluative-phrase" | "slogan" | "quotation" | "causal-implication" | "time-reference";
        name: string;
        native?: {
            text: string;
            lang: string;
        }[] | undefined;
        aliases?: (string | {
            lang?: string | undefined;
            focus?: string | undefined;
            text: string;
            near?: string[] | undefined;
            notNear?: string[] | undefined;
        })[] | undefined;
        descriptions?: (string | {
            lang?: string | undefined;
            text: string;
            near?: string[] | undefined;
            notNear?: string[] | undefined;
        })[] | undefined;
        impliedBy?: string[] | undefined;
        passages?: (string | {
            speaker?: string | undefined;
            focus?: string | undefined;
            text: string;
            near?: string[] | undefined;
            notNear?: string[] | undefined;
        })[] | undefined;
        mark?: "quiet" | undefined;
        members?: string[] | undefined;
        gist?: string | undefined;
        background: string;
        facts?: (string | {
            date: string;
            text: string;
        })[] | undefined;
        figure?: {
            title: string;
            unit?: string | undefined;
            periods: string[];
            rows: {
                name: string;
                values: (number | null)[];
            }[];
            sources: string[];
        } | undefined;
        place?: string | string[] | undefined;
        contested?: {
            requiredSides?: string[] | undefined;
            dispute?: string | undefined;
            exception?: string | undefined;
            framings: {
                holder: string;
                by?: string | undefined;
                date?: string | undefined;
                side: string;
                wording: string;
                short?: string | undefined;
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
        quantities?: string[] | undefined;
        note?: string | undefined;
        history?: {
            date: string;
            what: string;
            why: string;
        }[] | undefined;
    }[], 5000, "too-many">]>;
}, undefined>;
export { entryTypes };
export type Dossier = v.InferOutput<typeof dossierSchema>;
export type Entry = v.InferOutput<typeof entry>;
export type EntryType = (typeof entryTypes)[number];
export type Alias = NonNullable<Entry['descriptions']>[number];
/** An alias or a passage, as editors write it. */
export type Phrase = NonNullable<Entry['aliases' | 'passages']>[number];
export type Fact = NonNullable<Entry['facts']>[number];
export type Source = v.InferOutput<typeof source>;
export type Framing = v.InferOutput<typeof framing>;
export type Contested = v.InferOutput<typeof contested>;
export type Note = v.InferOutput<typeof note>;
export type DossierEvent = v.InferOutput<typeof event>;
export type Place = v.InferOutput<typeof place>;
