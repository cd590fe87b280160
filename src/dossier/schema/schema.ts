/**
 * The dossier format: the one source of truth for the types, the checks and the published JSON Schema. What is passed
 * to valibot as a `message`, such as 'too-long', is an issue code: `src/locales` makes sentences of them.
 */
import * as v from 'valibot';
import { limits } from '../limits.js';
import { entry, entryTypes, name, source, type contested, type framing } from './entry-schema.js';
import { recordOf } from './record-of.js';
import {
  date,
  id,
  isoDate,
  language,
  line,
  lineOf,
  link,
  listOf,
  paragraph,
  plainText,
  sourceId,
} from './value-schemas.js';

const article = v.strictObject({
  title: line,
  publisher: v.optional(line),
  /** The day on which it was published. Cards say of a fact that is later that it is. */
  date: v.optional(date),
  url: v.optional(link),
  /** `text/fingerprint.ts` makes it of the article's text. Editors do not write it. */
  fingerprint: v.optional(
    v.pipe(v.string(), v.maxLength(20_000, 'too-long'), v.regex(/^[A-Za-z0-9+/]+={0,2}$/u, 'wrong-type')),
  ),
});

/** The kinds of remarks on a passage of the article. */
export const noteKinds = [
  'typo', 'fact', 'accuracy', 'stale', 'period', 'unclear', 'misplaced', 'logic', 'unattributed', 'omission', 'verb',
  'phrase', 'tense', 'unverified', 'description',
] as const; // prettier-ignore

/** A remark on one passage of the article. The panel shows it; the article's text is never altered. */
const note = v.strictObject({
  id,
  kind: v.picklist(noteKinds, 'not-one-of'),
  /** The passage as printed. */
  quote: plainText(limits.line),
  /** More of the text, with the passage in it, where the passage alone occurs more than once. */
  within: v.optional(plainText(limits.paragraph)),
  /** The remark, with the sources that it rests on. */
  text: paragraph,
});

const event = v.strictObject({ date, text: paragraph });

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most, 'wrong-type'), v.maxValue(most, 'wrong-type'));
/** Latitude and longitude in degrees, WGS 84; north and east are positive. */
const position = v.strictTuple([degrees(90), degrees(180)]);

export const place = v.strictObject({
  id,
  /** All names in use. A map's label has them in this order, all in the same type. */
  names: v.pipe(v.array(name), v.minLength(1, 'empty'), v.maxLength(4, 'too-many')),
  lat: degrees(90),
  lon: degrees(180),
  /**
   * What it is where the map has no mark for it: a country, a sea or a river, whose name stands on it, or a line, whose
   * name stands below the map. Absent for a place with a mark.
   */
  kind: v.optional(v.picklist(['country', 'sea', 'river', 'line'], 'not-one-of')),
  /** Further points at which such a name may stand. */
  spots: listOf(position, limits.spotsPerPlace),
  /** The course of a river or of a line. */
  course: v.optional(v.pipe(v.array(position), v.minLength(2, 'empty'), v.maxLength(400, 'too-many'))),
  /** Set for an area: the point is only about its middle. */
  approximate: v.optional(v.boolean()),
  /** Set where it is disputed whose the place is. The map says so. */
  disputed: v.optional(v.boolean()),
  /** What its names and its course rest on. For editors. */
  sources: listOf(sourceId, limits.sourcesPerClaim),
});

export const dossierSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(limits.url, 'too-long'))),
  id,
  lang: language,
  /** From the tag of another language to the address of the same dossier, or of its cards, in that language. */
  translations: v.optional(recordOf(language, lineOf(limits.url), 50)),
  title: line,
  /** The day on which a person last reviewed the whole dossier. */
  reviewed: isoDate,
  article: v.optional(article),
  /** From the id of each side that speaks in framings to its name for readers. */
  sides: v.optional(recordOf(id, line, limits.sides)),
  sources: recordOf(sourceId, source, limits.sources),
  events: listOf(event, 500),
  places: listOf(place, limits.places),
  notes: listOf(note, 200),
  entries: v.pipe(v.array(entry), v.minLength(1, 'empty'), v.maxLength(limits.entries, 'too-many')),
});

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
