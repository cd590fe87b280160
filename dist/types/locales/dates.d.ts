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
export declare function formatDate(date: string, lang: string): string;
