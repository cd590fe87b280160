/** Dates as a language has them: a day, a month or a year, or two of these with a slash between. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { dateStyle: 'medium' },
};

/** To make one takes longer than a whole card. */
const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A text that is no date of the calendar is given back as it is.
 *
 * @param style of a day
 * @example formatDate('2020-09/2020-11', 'en-GB') // 'Sept–Nov 2020'
 */
export function formatDate(date: string, lang: string, style: 'medium' | 'long' = 'medium'): string {
  const [from = '', to] = date.split('/');
  if (Number.isNaN(Date.parse(from)) || (to !== undefined && Number.isNaN(Date.parse(to)))) return date;
  const format = formatFor(lang, Math.min(from.length, to?.length ?? 10), style);
  return to === undefined ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
}

function formatFor(lang: string, length: number, style: 'medium' | 'long'): Intl.DateTimeFormat {
  const key = `${lang} ${String(length)} ${style}`;
  const options = style === 'long' ? { dateStyle: style } : parts[length];
  const format = made.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}
