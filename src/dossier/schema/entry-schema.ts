/** The schema of a source, and of an entry with all its parts. */
import * as v from 'valibot';
import { limits } from '../limits.js';
import { date, id, isoDate, language, line, lineOf, link, listOf, paragraph, sourceId } from './value-schemas.js';

/** Kinds of entity, then, from `label` on, kinds of contested wording: see `wordings.ts`. */
export const entryTypes = [
  'person', 'place', 'state', 'historical-state', 'organisation', 'ngo', 'think-tank', 'media-outlet', 'ministry',
  'military-body', 'military-school', 'alliance', 'exercise', 'training-programme', 'event', 'conflict', 'process',
  'people', 'demonym', 'composite', 'law', 'document', 'weapon-class', 'company', 'product', 'concept', 'building',
  'river', 'treaty', 'treaty-body', 'vehicle', 'programme', 'other',
  'label', 'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication', 'time-reference',
] as const; // prettier-ignore

export const source = v.strictObject({
  title: line,
  publisher: line,
  /** An ISO date where it is known, else words such as "n.d.", which readers see as they are. */
  date: v.optional(line),
  url: v.optional(link),
  /** Where a source without an https address can be found. Shown as text, never as a link. */
  address: v.optional(line),
  /** `read`: an excerpt of the page was read. `unread`: nobody has; it supports no claim alone, and the overview counts it. */
  status: v.picklist(['read', 'unread'], 'not-one-of'),
  /** A remark for the reader, at the end of the source's line. It cites nothing. */
  note: v.optional(paragraph),
});

const claimSources = v.pipe(
  v.array(sourceId),
  v.minLength(1, 'no-source'),
  v.maxLength(limits.sourcesPerClaim, 'too-many'),
);

export const framing = v.strictObject({
  /** Who words it so: a person, an office or a body, never “some” or “critics”. */
  holder: line,
  /** Id of the holder in the folder's register, `holders.yaml`. */
  by: v.optional(id),
  /**
   * When it was said. Without it the years in `holder` count, or else the dates of the sources; the card tells where all
   * are later than the article.
   */
  date: v.optional(date),
  /** Id of the side that the holder speaks for, as the dossier names it: "az", "growers", "court". */
  side: id,
  wording: paragraph,
  /** The wording in at most 12 words, for a view that shows all sides at once. Quoted words stay quoted. */
  short: v.optional(line),
  quote: v.picklist(['verbatim', 'mixed', 'paraphrase'], 'not-one-of'),
  reason: paragraph,
  sources: claimSources,
});

export const contested = v.strictObject({
  /** The sides that must have a framing. */
  requiredSides: listOf(id, limits.sides),
  /** Id of the dispute in the folder's register, `disputes.yaml`: its parties must all have a framing. */
  dispute: v.optional(id),
  /** Why a party of the dispute has no framing here. For editors. */
  exception: v.optional(paragraph),
  framings: v.pipe(v.array(framing), v.minLength(2, 'too-few-framings'), v.maxLength(12, 'too-many')),
  /** A remark on how widely each view is held, where one is a small minority's. */
  weight: v.optional(paragraph),
  bodies: v.optional(paragraph),
  neutral: v.optional(paragraph),
  article: v.optional(paragraph),
});

/** A name as it is written in some language, with that language's tag. */
export const name = v.strictObject({ text: line, lang: language });

/**
 * An alias that is also an ordinary word, such as “Turkey”, with context cues. It counts only where one of `near`, if
 * there are any, stands within 40 words of it, and none of `notNear` in its own paragraph.
 */
export const cuedAlias = v.strictObject({
  text: lineOf(limits.alias),
  near: listOf(lineOf(60), 40),
  notNear: listOf(lineOf(60), 40),
});
/** An alias as an editor writes it: its language decides by which rules it has case endings. */
const written = v.strictObject({ ...cuedAlias.entries, lang: v.optional(language) });
const alias = v.union([lineOf(limits.alias), written]);

/** An alias or a passage with the words of it that a calm page marks, where it is long: the loaded ones. */
const focused = v.strictObject({ ...cuedAlias.entries, focus: v.optional(line) });
const phrase = v.union([lineOf(limits.alias), v.strictObject({ ...focused.entries, lang: v.optional(language) })]);
/** A passage may also say whose words it is, where the text says it in a way that is not understood. */
const attributed = v.strictObject({ ...focused.entries, speaker: v.optional(line) });
const passage = v.union([line, attributed]);

/**
 * A fact with its date apart, so that the card can write it in the reader's language and say if it is after the
 * article.
 */
export const datedFact = v.strictObject({ date, text: paragraph });
const fact = v.union([paragraph, datedFact]);

/** A table of numbers: one row for each name, with one value for each period, null where the sources give none. */
const number = v.pipe(v.number(), v.minValue(-limits.figure, 'wrong-type'), v.maxValue(limits.figure, 'wrong-type'));
const figure = v.strictObject({
  title: line,
  unit: v.optional(line),
  periods: v.pipe(v.array(line), v.minLength(1, 'empty'), v.maxLength(8, 'too-many')),
  rows: v.pipe(
    v.array(v.strictObject({ name: line, values: v.pipe(v.array(v.nullable(number)), v.maxLength(8, 'too-many')) })),
    v.minLength(1, 'empty'),
    v.maxLength(12, 'too-many'),
  ),
  sources: claimSources,
});

const change = v.strictObject({ date: isoDate, what: line, why: line });

export const entry = v.strictObject({
  id,
  type: v.picklist(entryTypes, 'not-one-of'),
  /** Also looked for in the text, like an alias. */
  name: line,
  native: listOf(name, 12),
  aliases: listOf(phrase, limits.aliasesPerEntry),
  /** Phrases that stand for the entry once it has been mentioned: “the organisation”. */
  descriptions: listOf(alias, limits.descriptionsPerEntry),
  /**
   * Ids of entries whose mention is enough for the descriptions to be understood: after “Ankara”, “the country” is
   * Turkey.
   */
  impliedBy: listOf(id, 20),
  /** Longer wordings of a claim, as an article has them. They are found with a word or two changed, too. */
  passages: listOf(passage, limits.passagesPerEntry),
  /** `quiet`: found, but not marked on a calm page, since its readers know it. Not for what is disputed. */
  mark: v.optional(v.picklist(['quiet'], 'not-one-of')),
  /** Ids of the entries that a composite entry, such as “the two countries”, stands for. */
  members: listOf(id, 12),
  /** What it is, and why it matters in this article, in at most 30 words, with citations: for a reader in a hurry. */
  gist: v.optional(paragraph),
  /** Plain text with `[S01]` citations. */
  background: paragraph,
  facts: listOf(fact, limits.factsPerEntry),
  figure: v.optional(figure),
  /** Id of the place that the card's map shows, or of several, which it shows together. */
  place: v.optional(v.union([id, v.pipe(v.array(id), v.minLength(1, 'empty'), v.maxLength(12, 'too-many'))])),
  contested: v.optional(contested),
  related: listOf(id, 12),
  /** Further ids of this entry, by which `related` and callers may name it, where two subjects share one card. */
  also: listOf(id, 12),
  /** Ids of quantities in the folder's register, `quantities.yaml`, that the entry's texts give. */
  quantities: listOf(id, 20),
  /** A remark for the reader, below the entry's text. It may have citations. */
  note: v.optional(paragraph),
  /** What has changed in the entry since it was first published, and why, the latest first. */
  history: listOf(change, 40),
});
