/** The kinds of value that a dossier's fields have. A `message` in here is an issue code: see `schema.ts`. */
import * as v from 'valibot';
import { hasControls } from '../control-characters.js';
import { limits } from '../limits.js';

/** Markup is refused, since a dossier's texts are plain and would show it to the reader. */
const tag = /<\/?[a-z!?]/iu;
/** Spaces without a width. Some scripts part words by them in long texts; in a name they only hide. */
const spaceUnseen = /[\u200b\u2060-\u2064\ufeff]/u;

/** Any character that a reader sees. A text of spaces and characters without a form alone counts as empty. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2800]/u;

export const plainText = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('empty'),
    v.maxLength(max, 'too-long'),
    v.check((text) => !tag.test(text), 'markup'),
    v.check((text) => !hasControls(text), 'control-character'),
    v.check((text) => visible.test(text), 'empty'),
  );
/** A plain text in one line, such as a name: two that look the same are the same. */
export const lineOf = (max: number) =>
  v.pipe(
    plainText(max),
    v.check((text) => !spaceUnseen.test(text), 'control-character'),
  );
export const line = lineOf(limits.line);
/** A text that says something beside its citations. */
export const paragraph = v.pipe(
  plainText(limits.paragraph),
  v.check((text) => visible.test(text.replace(/\[[^[\]]*\]/gu, '')), 'empty'),
);

export const id = v.pipe(v.string(), v.maxLength(80, 'too-long'), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not-an-id'));
/** A source's id begins with a capital and has a digit, so that “[sic]” in a text is not taken for a citation. */
export const sourceId = v.pipe(
  v.string(),
  v.maxLength(40, 'too-long'),
  v.regex(/^[A-Z][A-Za-z-]*\d[A-Za-z0-9-]*$/u, 'not-an-id'),
);
/** A language tag (BCP 47, https://www.rfc-editor.org/rfc/rfc5646) such as "en" or "zh-Hant". */
export const language = v.pipe(
  v.string(),
  v.maxLength(35, 'not-a-language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'not-a-language'),
  v.check(isLocale, 'not-a-language'),
);
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'not-a-date'),
  v.check(isInCalendar, 'not-a-date'),
);
export const link = v.pipe(
  v.string(),
  v.maxLength(limits.url, 'too-long'),
  v.regex(/^(?:https:\/\/[^\s/]|mailto:[^\s])\S*$/u, 'not-a-link'),
  v.check(isPlainAddress, 'not-a-link'),
);
/** An ISO day, month or year, or two of these with a slash between: "2020-11-10", "2020-09", "2014/2018". */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u, 'not-a-date'),
  v.check((text) => text.split('/').every((part) => isInCalendar(part)), 'not-a-date'),
  v.check(isInOrder, 'not-a-date'),
);

/** A list of bounded length; the field may be left out. */
export const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most, 'too-many')));

/**
 * Whether an address shows where it leads: it has no characters without a form, no name before an “@”, as in
 * `https://nato.int@other.example/`, that looks like the host, and no host in letters that look like others.
 */
function isPlainAddress(address: string): boolean {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}]/u.test(address) || !URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username + password === '' && !isDisguised(/^https:\/\/([^/?#:]+)/u.exec(address)?.[1] ?? '', hostname);
}

/** Cyrillic and Greek letters that are drawn as Latin ones are. */
const lookAlike = /^[авекмнорстухіјѕӏһԁԛԝαορνικτυχ\d-]+$/u;

/**
 * Whether a host is written in letters that are taken for others: of two alphabets in one word, of another alphabet's that look Latin
 * throughout, or in forms that a browser turns into plain letters (https://www.unicode.org/reports/tr39/).
 */
function isDisguised(host: string, read: string): boolean {
  const written = host.toLowerCase();
  const isOther = (label: string): boolean => /[\u0370-\u058f]/u.test(label);
  const isMixed = written.split('.').some((label) => isOther(label) && (/[a-z]/u.test(label) || lookAlike.test(label)));
  return isMixed || (written !== '' && !read.includes('xn--') && read !== written);
}

/** Whether a span of time ends no sooner than it begins, as far as its less exact end tells. */
function isInOrder(date: string): boolean {
  const [from = '', to = from] = date.split('/');
  const exact = Math.min(from.length, to.length);
  return from.slice(0, exact) <= to.slice(0, exact);
}

/**
 * Whether browsers accept a language tag. They throw a `RangeError` at "en-uk-gb", though the pattern above takes it.
 */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * Whether the month has that day. 30 February fits the pattern, but `Date` takes it for 2 March or for no date at all.
 */
function isInCalendar(isoDate: string): boolean {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
