/**
 * The dossier format: one source of truth for the types, the checks and the published JSON Schema.
 * A `message` in here is an issue code, never a sentence.
 */
import * as v from 'valibot';
import { limits } from '../limits.js';
import { entry, entryTypes, name, source, type contested, type framing } from './entry-schema.js';
import { date, id, isoDate, language, line, link, listOf, paragraph, plainText, sourceId } from './value-schemas.js';

const article = v.strictObject({
  title: line,
  publisher: v.optional(line),
  /** What is later than this is marked so on the cards. */
  date: v.optional(date),
  url: v.optional(link),
  /** Made by the build from the article's text; see `match/fingerprint.ts`. */
  fingerprint: v.optional(
    v.pipe(v.string(), v.maxLength(20_000, 'too-long'), v.regex(/^[A-Za-z0-9+/]+={0,2}$/u, 'wrong-type')),
  ),
});

/** What a remark on a passage of the article is about. */
const noteKinds = [
  'typo', 'fact', 'accuracy', 'stale', 'period', 'unclear', 'misplaced', 'logic', 'unattributed', 'omission', 'verb',
  'phrase', 'tense', 'unverified', 'description',
] as const; // prettier-ignore

/** A remark on one passage. It never alters the text. */
const note = v.strictObject({
  id,
  kind: v.picklist(noteKinds, 'not-one-of'),
  /** The passage as printed. */
  quote: plainText(limits.line),
  /** More of the text around it, where the passage alone stands in it more than once. */
  within: v.optional(plainText(limits.paragraph)),
  /** What is known, and on what ground. */
  text: paragraph,
});

const event = v.strictObject({ date, text: paragraph });

const place = v.strictObject({
  id,
  /** All names in use, in the order of the label; equal in looks. */
  names: v.pipe(v.array(name), v.minLength(1, 'empty'), v.maxLength(4, 'too-many')),
  /** Degrees, WGS 84. */
  lat: v.pipe(v.number(), v.minValue(-90, 'wrong-type'), v.maxValue(90, 'wrong-type')),
  lon: v.pipe(v.number(), v.minValue(-180, 'wrong-type'), v.maxValue(180, 'wrong-type')),
  /** An area whose point is only about its middle. */
  approximate: v.optional(v.boolean()),
  /** Whose it is, is disputed: the map says so. */
  disputed: v.optional(v.boolean()),
});

export const dossierSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(limits.url, 'too-long'))),
  id,
  lang: language,
  /** Where the same is in other languages: addresses of whole dossiers, or of the cards of such. */
  translations: v.optional(v.pipe(v.record(language, plainText(limits.url)), v.maxEntries(50, 'too-many'))),
  title: line,
  /** The day on which a person last reviewed the whole dossier. */
  reviewed: isoDate,
  article: v.optional(article),
  /** The sides that speak in framings: their ids, and their names for readers. */
  sides: v.optional(v.record(id, line)),
  sources: v.pipe(v.record(sourceId, source), v.maxEntries(limits.sources, 'too-many')),
  events: listOf(event, 500),
  places: listOf(place, 200),
  notes: listOf(note, 200),
  entries: v.pipe(v.array(entry), v.minLength(1, 'empty'), v.maxLength(limits.entries, 'too-many')),
});

export { entryTypes };
export type Dossier = v.InferOutput<typeof dossierSchema>;
export type Entry = v.InferOutput<typeof entry>;
export type EntryType = (typeof entryTypes)[number];
export type Alias = NonNullable<Entry['aliases']>[number];
export type Fact = NonNullable<Entry['facts']>[number];
export type Source = v.InferOutput<typeof source>;
export type Framing = v.InferOutput<typeof framing>;
export type Contested = v.InferOutput<typeof contested>;
export type Note = v.InferOutput<typeof note>;
export type DossierEvent = v.InferOutput<typeof event>;
export type Place = v.InferOutput<typeof place>;
