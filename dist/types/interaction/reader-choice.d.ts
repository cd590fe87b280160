import type { MarkChoice } from '../locales/strings.js';
/**
 * Reads what a reader has chosen on this site. It is one line of words, such as `hinted contested`, in `localStorage`;
 * where storage is blocked it lasts as long as the page. `remember-choice.ts` writes it.
 */
export declare const storageKey = "article-context";
/** The line that could not be stored; `undefined` where storage works. */
export declare const unstored: {
    line?: string | undefined;
};
/** @returns the line, `''` where there is none */
export declare function remembered(): string;
/** Which marks the reader wants: `all` where they have chosen nothing. */
export declare const readerChoice: () => MarkChoice;
