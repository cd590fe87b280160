import type { MarkChoice } from '../locales/strings.js';
/** What a reader chose on this site, as words in one line: kept in `localStorage` where it is there, else for the page. */
export declare const storageKey = "article-context";
/** What could not be stored. */
export declare const unstored: {
    line?: string | undefined;
};
export declare function remembered(): string;
/** Which marks the reader wants. */
export declare const chosenMarks: () => MarkChoice;
