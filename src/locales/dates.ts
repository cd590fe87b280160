/** Writes a dossier's dates as a language does. */

/** The format for a year (4 characters) or a month (7); a day has `dateStyle`. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
};

/**
 * Languages of the widget in which a year is its digits. The first formatter of a page takes over 20 ms, as long as a
 * whole card, and a card often has no date but years.
 */
const plainYears = /^(?:az|de|en|es|fr|hy|ru|tr)\b/u;

/** The formatters made so far: to make one takes longer than to render a whole card. */
const made = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a date as a language does. `en` without a country is written as in Britain, with the day first. The calendar
 * is always the Gregorian one, also in Persian, whose own is another: a dossier's bare years and months are Gregorian,
 * and have no equal there.
 *
 * @param date a day, a month or a year in ISO form, or two of these with a slash between
 * @param lang a language tag; the words of the date follow it
 * @returns the text as it is where it is no date of the calendar, such as `c. 2009`
 * @example
 * formatDate('2020-11-10', 'de'); // '10.11.2020'
 * formatDate('2020-09/2020-11', 'en-GB'); // 'Sept – Nov 2020', with thin spaces in recent engines
 */
export function formatDate(date: string, lang: string): string {
  if (plainYears.test(lang) && /^\d{4}$/u.test(date)) return date;
  const dates = date.split('/');
  if (dates.length > 2 || !dates.every(isDate)) return date;
  const [from = '', to] = dates;
  const format = formatFor(lang, Math.min(from.length, to?.length ?? 10));
  const text = to === undefined ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
  return hasMonths(lang, text) ? text : dates.map(inDigits).join('–');
}

/**
 * Whether a text is a date of the calendar. `Date` takes nearly any text with a year in it ("c. 2009" becomes January
 * 2009, or December 2008 in time zones east of Greenwich), and makes 30 February a day in March. So a text counts only
 * if it has the form of an ISO date, and if the `Date` made of it is written as the same text again.
 */
const isDate = (text: string): boolean =>
  /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && JSON.stringify(new Date(text)).startsWith(text, 1);

function formatFor(lang: string, length: number): Intl.DateTimeFormat {
  const key = `${lang} ${String(length)}`;
  const part = parts[length] ?? { dateStyle: 'medium' };
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...part, calendar: 'gregory', timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

/**
 * Whether a formatted date has the language's own names of months. Chromium lacks them for languages that its interface
 * does not have: in their place it uses those of the browser's language for Armenian, and "M01" for Azerbaijani.
 */
const hasMonths = (lang: string, text: string): boolean => isSpoken(lang) && !/M\d\d/u.test(text);

const spoken = new Map<string, boolean>();
function isSpoken(lang: string): boolean {
  const known = spoken.get(lang) ?? Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  spoken.set(lang, known);
  return known;
}

/** A date in digits, the year last: `10.11.2020`. With full stops between it cannot be taken for month, day, year. */
const inDigits = (date: string): string => date.split('-').reverse().join('.');
