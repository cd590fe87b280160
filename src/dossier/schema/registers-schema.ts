/**
 * The registers of a dossier's folder: who speaks and for whom, who has to be heard in which dispute, which figures there
 * are, and what the quoted sources say. They are for editors; a page loads none of it.
 */
import * as v from 'valibot';
import { limits } from '../limits.js';
import { name } from './entry-schema.js';
import { recordOf } from './record-of.js';
import { date, id, isoDate, language, line, link, listOf, paragraph, plainText, sourceId } from './value-schemas.js'; // prettier-ignore

const holder = v.strictObject({
  name: line,
  /** The name in other languages. */
  native: listOf(name, 12),
  /** Id of the side that the holder speaks for. */
  side: id,
  /** What the holder is: “foreign ministry of Armenia”. */
  what: line,
  /** What the holder wants in the matter, by what it says itself. */
  interest: v.optional(paragraph),
});

const dispute = v.strictObject({
  title: line,
  /** The sides that must be heard in each entry about it; none in a dispute about words alone. */
  parties: v.pipe(v.array(id), v.maxLength(limits.sides, 'too-many')),
});

const figure = v.pipe(v.number(), v.minValue(0, 'wrong-type'), v.maxValue(limits.figure, 'wrong-type'));
const ofQuantity = {
  /** What is counted: “Armenian soldiers killed in the war of 2020”. */
  what: line,
  unit: v.optional(line),
  /** The time that it is of, or the day of the count. */
  date: v.optional(date),
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'no-source'), v.maxLength(limits.sourcesPerClaim, 'too-many')),
  /** A sentence with all of these words and a number gives this quantity. */
  words: v.pipe(v.array(line), v.minLength(1, 'empty'), v.maxLength(8, 'too-many')),
};
const quantity = v.union([
  v.strictObject({ ...ofQuantity, value: figure }),
  v.strictObject({ ...ofQuantity, range: v.pipe(v.array(figure), v.length(2, 'wrong-type')) }),
]);

const excerpt = v.strictObject({
  /** A sentence or two of the source, copied. */
  text: plainText(2000),
  lang: v.optional(language),
  /** The address at which it was read, where that is not the source's own. */
  url: v.optional(link),
  /** The day on which it was read. */
  read: isoDate,
});

const translatedEntry = v.strictObject({
  name: v.optional(line),
  gist: v.optional(paragraph),
  framings: listOf(
    v.strictObject({
      /** The `holder` of the framing in the dossier's own language. */
      of: line,
      holder: line,
      /** The framing's `short` or, where it has none, its `wording`. */
      wording: line,
    }),
    12,
  ),
});

/** What a reader in a hurry needs, in another language: the title, the sides, names, gists, holders and short wordings. */
const translation = v.strictObject({
  /** The day on which a native speaker last read it whole; absent where none has, which cards say. */
  read: v.optional(isoDate),
  title: v.optional(line),
  sides: v.optional(recordOf(id, line, limits.sides)),
  /** All names of a place on a map; where sides differ, in the alphabetical order of the language. */
  places: v.optional(
    recordOf(id, v.pipe(v.array(line), v.minLength(1, 'empty'), v.maxLength(4, 'too-many')), limits.places),
  ),
  entries: recordOf(id, translatedEntry, limits.entries),
});

export const registersSchema = v.strictObject({
  holders: v.optional(recordOf(id, holder, 500)),
  disputes: v.optional(recordOf(id, dispute, 100)),
  quantities: v.optional(recordOf(id, quantity, 500)),
  /** By the id of the source. */
  excerpts: v.optional(
    recordOf(sourceId, v.pipe(v.array(excerpt), v.minLength(1, 'empty'), v.maxLength(60, 'too-many')), limits.sources),
  ),
  /** By the tag of their language. */
  translations: v.optional(recordOf(language, translation, 50)),
});

/** Each is absent where the folder lacks its file. */
export type Registers = v.InferOutput<typeof registersSchema>;
export type Translation = v.InferOutput<typeof translation>;
export type Holder = v.InferOutput<typeof holder>;
export type Quantity = v.InferOutput<typeof quantity>;
