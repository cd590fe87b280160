/**
 * The registers of a dossier's folder: who speaks and for whom, who has to be heard in which dispute, which figures there
 * are, and what the quoted sources say. They are for editors; a page loads none of it.
 */
import * as v from 'valibot';
declare const holder: v.StrictObjectSchema<{
    readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    /** The name in other languages. */
    readonly native: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        text: string;
        lang: string;
    }[], number, "too-many">]>, undefined>;
    /** Id of the side that the holder speaks for. */
    readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
    /** What the holder is: “foreign ministry of Armenia”. */
    readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    /** What the holder wants in the matter, by what it says itself. */
    readonly interest: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
}, undefined>;
declare const quantity: v.UnionSchema<[v.StrictObjectSchema<{
    readonly value: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, "wrong-type">, v.MaxValueAction<number, 1000000000000000, "wrong-type">]>;
    readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
    readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
    readonly words: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 8, "too-many">]>;
}, undefined>, v.StrictObjectSchema<{
    readonly range: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, "wrong-type">, v.MaxValueAction<number, 1000000000000000, "wrong-type">]>, undefined>, v.LengthAction<number[], 2, "wrong-type">]>;
    readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
    readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
    readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
    readonly words: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 8, "too-many">]>;
}, undefined>], undefined>;
/** What a reader in a hurry needs, in another language: the title, the sides, names, gists, holders and short wordings. */
declare const translation: v.StrictObjectSchema<{
    /** The day on which a native speaker last read it whole; absent where none has, which cards say. */
    readonly read: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
    readonly title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
    readonly sides: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxEntriesAction<{
        [x: string]: string;
    }, number, "too-many">]>, undefined>;
    /** All names of a place on a map; where sides differ, in the alphabetical order of the language. */
    readonly places: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 4, "too-many">]>, undefined>, v.MaxEntriesAction<{
        [x: string]: string[];
    }, number, "too-many">]>, undefined>;
    readonly entries: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.StrictObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly gist: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
        readonly framings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            /** The `holder` of the framing in the dossier's own language. */
            readonly of: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            /** The framing's `short` or, where it has none, its `wording`. */
            readonly wording: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            of: string;
            holder: string;
            wording: string;
        }[], number, "too-many">]>, undefined>;
    }, undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            name?: string | undefined;
            gist?: string | undefined;
            framings?: {
                of: string;
                holder: string;
                wording: string;
            }[] | undefined;
        };
    }, number, "too-many">]>;
}, undefined>;
export declare const registersSchema: v.StrictObjectSchema<{
    readonly holders: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        /** The name in other languages. */
        readonly native: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            text: string;
            lang: string;
        }[], number, "too-many">]>, undefined>;
        /** Id of the side that the holder speaks for. */
        readonly side: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
        /** What the holder is: “foreign ministry of Armenia”. */
        readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        /** What the holder wants in the matter, by what it says itself. */
        readonly interest: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
    }, undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            name: string;
            native?: {
                text: string;
                lang: string;
            }[] | undefined;
            side: string;
            what: string;
            interest?: string | undefined;
        };
    }, number, "too-many">]>, undefined>;
    readonly disputes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        /** The sides that must be heard in each entry about it; none in a dispute about words alone. */
        readonly parties: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MaxLengthAction<string[], 24, "too-many">]>;
    }, undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            title: string;
            parties: string[];
        };
    }, number, "too-many">]>, undefined>;
    readonly quantities: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.UnionSchema<[v.StrictObjectSchema<{
        readonly value: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, "wrong-type">, v.MaxValueAction<number, 1000000000000000, "wrong-type">]>;
        readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
        readonly words: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 8, "too-many">]>;
    }, undefined>, v.StrictObjectSchema<{
        readonly range: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, "wrong-type">, v.MaxValueAction<number, 1000000000000000, "wrong-type">]>, undefined>, v.LengthAction<number[], 2, "wrong-type">]>;
        readonly what: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
        readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, undefined>, v.MinLengthAction<string[], 1, "no-source">, v.MaxLengthAction<string[], 40, "too-many">]>;
        readonly words: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 8, "too-many">]>;
    }, undefined>], undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            value: number;
            what: string;
            unit?: string | undefined;
            date?: string | undefined;
            sources: string[];
            words: string[];
        } | {
            range: number[];
            what: string;
            unit?: string | undefined;
            date?: string | undefined;
            sources: string[];
            words: string[];
        };
    }, number, "too-many">]>, undefined>;
    /** By the id of the source. */
    readonly excerpts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        /** A sentence or two of the source, copied. */
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>, undefined>;
        /** The address at which it was read, where that is not the source's own. */
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>, undefined>;
        /** The day on which it was read. */
        readonly read: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        text: string;
        lang?: string | undefined;
        url?: string | undefined;
        read: string;
    }[], 1, "empty">, v.MaxLengthAction<{
        text: string;
        lang?: string | undefined;
        url?: string | undefined;
        read: string;
    }[], 60, "too-many">]>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            text: string;
            lang?: string | undefined;
            url?: string | undefined;
            read: string;
        }[];
    }, number, "too-many">]>, undefined>;
    /** By the tag of their language. */
    readonly translations: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>, v.StrictObjectSchema<{
        /** The day on which a native speaker last read it whole; absent where none has, which cards say. */
        readonly read: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>, undefined>;
        readonly title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
        readonly sides: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MaxEntriesAction<{
            [x: string]: string;
        }, number, "too-many">]>, undefined>;
        /** All names of a place on a map; where sides differ, in the alphabetical order of the language. */
        readonly places: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>, v.MinLengthAction<string[], 1, "empty">, v.MaxLengthAction<string[], 4, "too-many">]>, undefined>, v.MaxEntriesAction<{
            [x: string]: string[];
        }, number, "too-many">]>, undefined>;
        readonly entries: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>, v.StrictObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>, undefined>;
            readonly gist: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>, undefined>;
            readonly framings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
                /** The `holder` of the framing in the dossier's own language. */
                readonly of: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
                readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
                /** The framing's `short` or, where it has none, its `wording`. */
                readonly wording: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
            }, undefined>, undefined>, v.MaxLengthAction<{
                of: string;
                holder: string;
                wording: string;
            }[], number, "too-many">]>, undefined>;
        }, undefined>, undefined>, v.MaxEntriesAction<{
            [x: string]: {
                name?: string | undefined;
                gist?: string | undefined;
                framings?: {
                    of: string;
                    holder: string;
                    wording: string;
                }[] | undefined;
            };
        }, number, "too-many">]>;
    }, undefined>, undefined>, v.MaxEntriesAction<{
        [x: string]: {
            read?: string | undefined;
            title?: string | undefined;
            sides?: {
                [x: string]: string;
            } | undefined;
            places?: {
                [x: string]: string[];
            } | undefined;
            entries: {
                [x: string]: {
                    name?: string | undefined;
                    gist?: string | undefined;
                    framings?: {
                        of: string;
                        holder: string;
                        wording: string;
                    }[] | undefined;
                };
            };
        };
    }, number, "too-many">]>, undefined>;
}, undefined>;
/** Each is absent where the folder lacks its file. */
export type Registers = v.InferOutput<typeof registersSchema>;
export type Translation = v.InferOutput<typeof translation>;
export type Holder = v.InferOutput<typeof holder>;
export type Quantity = v.InferOutput<typeof quantity>;
export {};
