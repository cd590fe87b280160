/** How much of a day a date says, by its length. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
};

/** To make one takes longer than a whole card. */
const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as a language has it: a day, a month or a year, or two of these with a slash between. A text that is no date of
 * the calendar is given back as it is.
 *
 * English of no country has the day first, which is how most of its readers have it.
 *
 * A dossier's months and years are those of the Gregorian calendar, and none of another's: so a language's own calendar,
 * which for Persian is not this one, is never asked for.
 *
 * @example formatDate('2020-09/2020-11', 'en-GB') // 'Sept–Nov 2020'
 */
export function formatDate(date: string, lang: string): string {
  const dates = date.split('/');
  if (dates.length > 2 || !dates.every(isDate)) return date;
  const [from = '', to] = dates;
  const format = formatFor(lang, Math.min(from.length, to?.length ?? 10));
  const text = to === undefined ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
  return hasMonths(lang, text) ? text : dates.map(inDigits).join('–');
}

/**
 * Engines make a date of nearly any text with a year in it, and of 30 February the first days of March: "c. 2009" is
 * January 2009 to them, or December 2008 in time zones east of Greenwich. What a date is, is what it says again.
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
 * Chromium has no names of months for languages that it does not speak itself: it takes those of the reader's language
 * for Armenian, and "M01" for Azerbaijani.
 */
const hasMonths = (lang: string, text: string): boolean => isSpoken(lang) && !/M\d\d/u.test(text);

const spoken = new Map<string, boolean>();
function isSpoken(lang: string): boolean {
  const known = spoken.get(lang) ?? Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  spoken.set(lang, known);
  return known;
}

/** With full stops and the year last, which is read one way only. */
const inDigits = (date: string): string => date.split('-').reverse().join('.');
