/** The schemas of the two files of a compiled dossier, made of the fields of the whole: see `dossier/compile.ts`. */
import * as v from 'valibot';
import type { CardsData, LexiconPart } from '../compile.js';
import { limits } from '../limits.js';
import { dossierSchema, place } from './schema.js';
import { contested, cuedAlias, datedFact, entry, framing } from './entry-schema.js';
import { recordOf } from './record-of.js';
import { id, isoDate, language, line, lineOf, listOf, sourceId } from './value-schemas.js';

const whole = dossierSchema.entries;
/** In the lexicon, an entry's name is one of its aliases. */
const mostAliases = 1 + limits.aliasesPerEntry;
/** Long names of a wording are passages there. */
const mostPassages = mostAliases + limits.passagesPerEntry;

const lexiconEntry = v.strictObject({
  id: entry.entries.id,
  type: entry.entries.type,
  name: v.exactOptional(entry.entries.name),
  contested: v.boolean(),
  mark: v.exactOptional(entry.entries.mark.wrapped),
  aliases: v.pipe(v.array(v.union([line, cuedAlias])), v.maxLength(mostAliases, 'too-many')),
});

const { descriptions, impliedBy, members } = entry.entries;
const phrases = v.strictObject({
  descriptions: v.exactOptional(descriptions.wrapped),
  impliedBy: v.exactOptional(impliedBy.wrapped),
  members: v.exactOptional(members.wrapped),
  passages: v.exactOptional(v.pipe(v.array(v.union([line, cuedAlias])), v.maxLength(mostPassages, 'too-many'))),
  focus: v.exactOptional(v.pipe(v.array(line), v.maxLength(mostPassages, 'too-many'))),
  speakers: v.exactOptional(recordOf(line, line, limits.passagesPerEntry)),
});

/** What the parts of one build have in common, and no others. */
const edition = lineOf(80);
const hash = /^sha(?:256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)$/u;

export const lexiconSchema: v.GenericSchema<unknown, LexiconPart> = v.strictObject({
  id: whole.id,
  lang: whole.lang,
  translations: v.exactOptional(whole.translations.wrapped),
  title: whole.title,
  fingerprint: v.exactOptional(whole.article.wrapped.entries.fingerprint.wrapped),
  entries: v.pipe(v.array(lexiconEntry), v.minLength(1, 'empty'), v.maxLength(limits.entries, 'too-many')),
  phrases: recordOf(id, phrases, limits.entries),
  /** Address of the cards, relative to that of the lexicon. */
  cards: lineOf(limits.url),
  edition: v.exactOptional(edition),
  /** As in HTML's `integrity` (https://w3c.github.io/webappsec-subresource-integrity/), of the file of cards. */
  integrity: v.exactOptional(v.pipe(v.string(), v.regex(hash, 'wrong-type'))),
});

const cardFact = v.strictObject({
  date: v.exactOptional(datedFact.entries.date),
  text: datedFact.entries.text,
  later: v.exactOptional(v.literal(true)),
});

const cardContested = v.strictObject({
  ...contested.entries,
  framings: v.pipe(
    v.array(v.strictObject({ ...framing.entries, later: v.exactOptional(v.literal(true)) })),
    v.minLength(2, 'too-few-framings'),
    v.maxLength(12, 'too-many'),
  ),
});

const card = v.strictObject({
  ...v.omit(entry, ['aliases', 'contested', 'descriptions', 'impliedBy', 'mark', 'passages', 'quantities']).entries,
  contested: v.exactOptional(cardContested),
  facts: v.exactOptional(listOf(cardFact, limits.factsPerEntry).wrapped),
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'no-source'), v.maxLength(limits.sources, 'too-many')),
  translated: v.exactOptional(
    v.pipe(v.array(v.picklist(['name', 'gist', 'framings'], 'not-one-of')), v.maxLength(3, 'too-many')),
  ),
  lang: v.exactOptional(language),
});

const size = v.pipe(v.number(), v.minValue(1, 'wrong-type'), v.maxValue(limits.mapSize, 'wrong-type'));
const coordinate = v.pipe(v.number(), v.minValue(0, 'wrong-type'), v.maxValue(limits.mapSize, 'wrong-type'));

/**
 * The SVG path data that our build writes: lines of one `M` and one `l` command, with whole numbers. Any other text is
 * refused, since browsers report path data that they cannot draw in the console of the page.
 */
const pathData = /^(?:M-?\d{1,5}[ -]\d{1,5}l-?\d{1,5}[ -]\d{1,5}(?:[ -]\d{1,5}[ -]\d{1,5})*z?)*$/u;
const path = v.pipe(v.string(), v.maxLength(limits.mapPath, 'too-long'), v.regex(pathData, 'wrong-type'));

const map = v.strictObject({
  width: size,
  height: size,
  land: path,
  borders: path,
  rivers: path,
  disputed: path,
});

const point = v.strictTuple([coordinate, coordinate]);
const mostPoints = 1 + limits.spotsPerPlace;
const cardPlace = v.strictObject({
  ...v.pick(place, ['id', 'names', 'kind', 'approximate', 'disputed']).entries,
  at: v.exactOptional(v.pipe(v.tupleWithRest([point], point), v.maxLength(mostPoints, 'too-many'))),
  around: v.exactOptional(v.strictTuple([coordinate, coordinate, coordinate, coordinate])),
});

export const cardsSchema: v.GenericSchema<unknown, CardsData> = v.strictObject({
  edition: v.exactOptional(edition),
  lang: whole.lang,
  translation: v.exactOptional(
    v.strictObject({
      lang: language,
      read: v.exactOptional(isoDate),
      title: v.exactOptional(v.literal(true)),
      sides: v.exactOptional(v.literal(true)),
    }),
  ),
  title: whole.title,
  reviewed: whole.reviewed,
  sources: whole.sources,
  cards: v.pipe(recordOf(id, card, limits.entries), v.minEntries(1, 'empty')),
  events: whole.events.wrapped,
  places: v.pipe(v.array(cardPlace), v.maxLength(limits.places, 'too-many')),
  notes: whole.notes.wrapped,
  article: v.exactOptional(v.omit(whole.article.wrapped, ['fingerprint'])),
  sides: v.exactOptional(whole.sides.wrapped),
  map: v.exactOptional(map),
});
