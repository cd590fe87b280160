/** The kinds of value that a dossier's fields have. A `message` in here is an issue code: see `schema.ts`. */
import * as v from 'valibot';
export declare const plainText: (max: number) => v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>;
/** A plain text in one line, such as a name: two that look the same are the same. */
export declare const lineOf: (max: number) => v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
export declare const line: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "control-character">]>;
/** A text that says something beside its citations. */
export declare const paragraph: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "empty">, v.MaxLengthAction<string, number, "too-long">, v.CheckAction<string, "markup">, v.CheckAction<string, "control-character">, v.CheckAction<string, "empty">]>, v.CheckAction<string, "empty">]>;
export declare const id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 80, "too-long">, v.RegexAction<string, "not-an-id">]>;
/** A source's id begins with a capital and has a digit, so that “[sic]” in a text is not taken for a citation. */
export declare const sourceId: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 40, "too-long">, v.RegexAction<string, "not-an-id">]>;
/** A language tag (BCP 47, https://www.rfc-editor.org/rfc/rfc5646) such as "en" or "zh-Hant". */
export declare const language: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 35, "not-a-language">, v.RegexAction<string, "not-a-language">, v.CheckAction<string, "not-a-language">]>;
export declare const isoDate: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
export declare const link: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2048, "too-long">, v.RegexAction<string, "not-a-link">, v.CheckAction<string, "not-a-link">]>;
/** An ISO day, month or year, or two of these with a slash between: "2020-11-10", "2020-09", "2014/2018". */
export declare const date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">, v.CheckAction<string, "not-a-date">]>;
/** A list of bounded length; the field may be left out. */
export declare const listOf: <Item extends v.GenericSchema>(item: Item, most: number) => v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<Item, undefined>, v.MaxLengthAction<v.InferOutput<Item>[], number, "too-many">]>, undefined>;
