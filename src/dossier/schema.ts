/**
 * The dossier format: one source of truth for the types, the checks and the published JSON Schema.
 * A `message` in here is an issue code, never a sentence.
 */
import * as v from 'valibot';
import { limits } from './limits.js';

/** Kinds of entity, then kinds of contested wording. */
export const entryTypes = [
  'person', 'place', 'state', 'historical-state', 'organisation', 'ngo', 'think-tank', 'media-outlet', 'ministry',
  'military-body', 'military-school', 'alliance', 'exercise', 'training-programme', 'event', 'conflict', 'process',
  'people', 'demonym', 'composite', 'law', 'document', 'weapon-class',
  'label', 'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication', 'time-reference',
] as const; // prettier-ignore
export type EntryType = (typeof entryTypes)[number];

/** Who speaks in a framing. `intl` covers international bodies, third states and agencies. */
export const sides = ['az', 'am', 'tr', 'intl', 'ngo', 'schol', 'other'] as const;

const tag = /<\/?[a-z!?]/iu;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** A letter, a digit, a mark: anything that a reader sees. */
const visible = /[^\s\p{Cf}\p{Cc}]/u;

const plainText = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('empty'),
    v.maxLength(max, 'too-long'),
    v.check((text) => !tag.test(text), 'markup'),
    v.check((text) => !control.test(text), 'control-character'),
    v.check((text) => visible.test(text), 'empty'),
  );
const line = plainText(limits.line);
const paragraph = plainText(limits.paragraph);

const id = v.pipe(v.string(), v.maxLength(80, 'too-long'), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not-an-id'));
/** A capital first and a digit in it, so that a citation is not taken for an editor's remark in brackets. */
const sourceId = v.pipe(
  v.string(),
  v.maxLength(40, 'too-long'),
  v.regex(/^[A-Z][A-Za-z-]*\d[A-Za-z0-9-]*$/u, 'not-an-id'),
);
const language = v.pipe(
  v.string(),
  v.maxLength(35, 'not-a-language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'not-a-language'),
  v.check(isLocale, 'not-a-language'),
);
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'not-a-date'),
  v.check(isInCalendar, 'not-a-date'),
);
const link = v.pipe(
  v.string(),
  v.maxLength(limits.url, 'too-long'),
  v.regex(/^(?:https:\/\/[^\s/]|mailto:[^\s])\S*$/u, 'not-a-link'),
  v.check((address) => URL.canParse(address), 'not-a-link'),
);

const source = v.strictObject({
  title: line,
  publisher: line,
  /** As printed: an ISO date where known, else words such as "n.d.". */
  date: v.optional(line),
  url: v.optional(link),
  /** Where a page without an https address was read: shown as text, never a link. */
  address: v.optional(line),
  /** `read`: an excerpt of the page was read. `unread`: general knowledge; the card says "not checked". */
  status: v.picklist(['read', 'unread'], 'not-one-of'),
  note: v.optional(paragraph),
});

const framing = v.strictObject({
  /** A person, office or body: never "some" or "critics". */
  holder: line,
  side: v.picklist(sides, 'not-one-of'),
  wording: paragraph,
  quote: v.picklist(['verbatim', 'mixed', 'paraphrase'], 'not-one-of'),
  reason: paragraph,
  sources: v.pipe(v.array(sourceId), v.minLength(1, 'no-source')),
});

const contested = v.strictObject({
  /** The sides that must have a framing. */
  requiredSides: v.optional(v.array(v.picklist(sides, 'not-one-of'))),
  framings: v.pipe(v.array(framing), v.minLength(2, 'too-few-framings'), v.maxLength(12, 'too-many')),
  /** Says so where the views are not evenly held. */
  weight: v.optional(paragraph),
  bodies: v.optional(paragraph),
  neutral: v.optional(paragraph),
  article: v.optional(paragraph),
});

const entry = v.strictObject({
  id,
  type: v.picklist(entryTypes, 'not-one-of'),
  /** Also its first alias. */
  name: line,
  native: v.optional(v.pipe(v.array(v.strictObject({ text: line, lang: language })), v.maxLength(12, 'too-many'))),
  aliases: v.optional(v.pipe(v.array(plainText(limits.alias)), v.maxLength(limits.aliasesPerEntry, 'too-many'))),
  /** Plain text with `[S01]` citations. */
  background: paragraph,
  facts: v.optional(v.pipe(v.array(paragraph), v.maxLength(20, 'too-many'))),
  contested: v.optional(contested),
  related: v.optional(v.pipe(v.array(id), v.maxLength(12, 'too-many'))),
  /** Ids this entry answers to as well, where two subjects are one to a reader. */
  also: v.optional(v.pipe(v.array(id), v.maxLength(12, 'too-many'))),
  note: v.optional(paragraph),
});

const article = v.strictObject({
  title: line,
  publisher: v.optional(line),
  date: v.optional(line),
  url: v.optional(link),
  /** Made by the build from the article's text; see `match/fingerprint.ts`. */
  fingerprint: v.optional(
    v.pipe(v.string(), v.maxLength(20_000, 'too-long'), v.regex(/^[A-Za-z0-9+/]+={0,2}$/u, 'wrong-type')),
  ),
});

export const dossierSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(limits.url, 'too-long'))),
  id,
  lang: language,
  title: line,
  /** The day on which a person last reviewed the whole dossier. */
  reviewed: isoDate,
  article: v.optional(article),
  sources: v.pipe(v.record(sourceId, source), v.maxEntries(limits.sources, 'too-many')),
  entries: v.pipe(v.array(entry), v.minLength(1, 'empty'), v.maxLength(limits.entries, 'too-many')),
});

/** Whether engines take the tag: they throw at "en-uk-gb", which has the form of one. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whether the month has that day: 30 February has the form of a date, and engines read it as 2 March or not at all. */
function isInCalendar(isoDate: string): boolean {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export type Dossier = v.InferOutput<typeof dossierSchema>;
export type Entry = v.InferOutput<typeof entry>;
export type Source = v.InferOutput<typeof source>;
export type Framing = v.InferOutput<typeof framing>;
export type Contested = v.InferOutput<typeof contested>;
export type Side = (typeof sides)[number];
