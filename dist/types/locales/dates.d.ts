/** @example formatDate('2020-09/2020-11', 'en-GB') // 'Sept–Nov 2020' */
export declare function formatDate(date: string, lang: string): string;
