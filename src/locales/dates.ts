/** Dates as a language has them: a day, a month or a year, or two of these with a slash between. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { dateStyle: 'medium' },
};

/**
 * A dossier has days, months and years of the Gregorian calendar. A month or a year of it is no month or year of another
 * calendar, so the language's own, which for Persian is not this one, is never asked for.
 */
export const asWritten = { calendar: 'gregory', timeZone: 'UTC' } as const;

/**
 * A text that is no date of the calendar is given back as it is.
 *
 * @example formatDate('2020-09/2020-11', 'en-GB') // 'Sept–Nov 2020'
 */
export function formatDate(date: string, lang: string): string {
  const [from = '', to] = date.split('/');
  if (Number.isNaN(Date.parse(from)) || (to !== undefined && Number.isNaN(Date.parse(to)))) return date;
  const format = new Intl.DateTimeFormat(lang, { ...parts[Math.min(from.length, to?.length ?? 10)], ...asWritten });
  return to === undefined ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
}
