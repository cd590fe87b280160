/** A source, and an entry with all its parts. */
import * as v from 'valibot';
import { limits } from '../limits.js';
import { date, id, language, line, link, listOf, paragraph, plainText, sourceId } from './value-schemas.js';

/** Kinds of entity, then kinds of contested wording. */
export const entryTypes = [
  'person', 'place', 'state', 'historical-state', 'organisation', 'ngo', 'think-tank', 'media-outlet', 'ministry',
  'military-body', 'military-school', 'alliance', 'exercise', 'training-programme', 'event', 'conflict', 'process',
  'people', 'demonym', 'composite', 'law', 'document', 'weapon-class', 'company', 'product', 'concept', 'other',
  'label', 'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication', 'time-reference',
] as const; // prettier-ignore

export const source = v.strictObject({
  title: line,
  publisher: line,
  /** As printed: an ISO date where known, else words such as "n.d.", which readers see as they are. */
  date: v.optional(line),
  url: v.optional(link),
  /** Where a page without an https address was read: shown as text, never a link. */
  address: v.optional(line),
  /** `read`: an excerpt of the page was read. `unread`: general knowledge; the card says "not checked". */
  status: v.picklist(['read', 'unread'], 'not-one-of'),
  /** A remark for the reader, at the end of the source's line: without citations. */
  note: v.optional(paragraph),
});

export const framing = v.strictObject({
  /** A person, office or body: never "some" or "critics". */
  holder: line,
  /** Whose view it is, as a short id of the dossier's own: "az", "growers", "court". */
  side: id,
  wording: paragraph,
  quote: v.picklist(['verbatim', 'mixed', 'paraphrase'], 'not-one-of'),
  reason: paragraph,
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'no-source')),
});

export const contested = v.strictObject({
  /** The sides that must have a framing. */
  requiredSides: v.optional(v.array(id)),
  framings: v.pipe(v.array(framing), v.minLength(2, 'too-few-framings'), v.maxLength(12, 'too-many')),
  /** Says so where the views are not evenly held. */
  weight: v.optional(paragraph),
  bodies: v.optional(paragraph),
  neutral: v.optional(paragraph),
  article: v.optional(paragraph),
});

/** A name in a language of its own. */
export const name = v.strictObject({ text: line, lang: language });

/** Words nearby that decide what an ordinary word means here: one of `near`, and none of `notNear`. */
export const cuedAlias = v.strictObject({
  text: plainText(limits.alias),
  near: listOf(plainText(60), 40),
  notNear: listOf(plainText(60), 40),
});
const alias = v.union([plainText(limits.alias), cuedAlias]);
const passage = v.union([line, cuedAlias]);

/** With a date, the card puts it into the reader's language and says when it is later than the article. */
export const datedFact = v.strictObject({ date, text: paragraph });
const fact = v.union([paragraph, datedFact]);

/** Numbers that are easier seen than read: one row a holder, one value a period; null where a source gives none. */
const figure = v.strictObject({
  title: line,
  unit: v.optional(line),
  periods: v.pipe(v.array(line), v.minLength(1, 'empty'), v.maxLength(8, 'too-many')),
  rows: v.pipe(
    v.array(v.strictObject({ name: line, values: v.array(v.nullable(v.pipe(v.number(), v.finite('wrong-type')))) })),
    v.minLength(1, 'empty'),
    v.maxLength(12, 'too-many'),
  ),
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'no-source')),
});

export const entry = v.strictObject({
  id,
  type: v.picklist(entryTypes, 'not-one-of'),
  /** Also its first alias. */
  name: line,
  native: listOf(name, 12),
  aliases: listOf(alias, limits.aliasesPerEntry),
  /** Phrases that stand for the entry once it has been named: "the organisation". */
  descriptions: listOf(alias, 40),
  /** Ids of entries whose mention is enough for the descriptions to be understood: a capital's for its country's. */
  impliedBy: listOf(id, 20),
  /** Longer wordings of a claim, as quotations of the text; found with small changes too. */
  passages: listOf(passage, limits.passagesPerEntry),
  /** Ids of the entries that a composite entry stands for: "the two countries". */
  members: listOf(id, 12),
  /** Plain text with `[S01]` citations. */
  background: paragraph,
  facts: listOf(fact, limits.factsPerEntry),
  figure: v.optional(figure),
  /** Id of one of the dossier's places, for a map; or of some, which the map then frames together. */
  place: v.optional(v.union([id, v.pipe(v.array(id), v.minLength(1, 'empty'), v.maxLength(12, 'too-many'))])),
  contested: v.optional(contested),
  related: listOf(id, 12),
  /** Ids this entry answers to as well, where two subjects are one to a reader. */
  also: listOf(id, 12),
  /** A remark for the reader, below the entry's text. It may have citations. */
  note: v.optional(paragraph),
});
