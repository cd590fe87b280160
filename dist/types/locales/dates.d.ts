/**
 * A text that is no date of the calendar is given back as it is.
 *
 * @example formatDate('2020-09/2020-11', 'en-GB') // 'Sept–Nov 2020'
 */
export declare function formatDate(date: string, lang: string): string;
