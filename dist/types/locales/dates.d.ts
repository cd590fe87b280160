/** Writes a dossier's dates as a language does. */
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
export declare function formatDate(date: string, lang: string): string;
