import type { Settings } from '../api/settings.js';
import type { MarkChoice, PanelOption } from '../locales/strings.js';
/**
 * Reads what a reader has chosen on this site. It is one line of words, such as `hinted contested`, in `localStorage`;
 * where the browser blocks that or the publisher does not want it, the line lasts as long as the page.
 * `remember-choice.ts` writes it.
 */
export declare const storageKey = "article-context";
/** What is kept for as long as the page lasts. */
export declare const memory: {
    /** The line that is not in storage. */
    line?: string | undefined;
    /** Whether storage is neither read nor written: `storage="none"`. */
    isAlone?: boolean;
    /** Whether the next run opens its panel. */
    reopensPanel?: boolean;
};
/** @returns the line, `''` where there is none */
export declare function remembered(): string;
/** Which marks the reader wants: `all` where they have chosen nothing. */
export declare const readerChoice: () => MarkChoice;
/** Ways of reading that a reader may want whatever the publisher has set. */
export type ReadingOption = Exclude<PanelOption, 'more'>;
export declare const hasOption: (option: ReadingOption) => boolean;
/** Whether a pointer that rests on marked words, or a focus that comes to them, opens their card. */
export declare const opensOnHover: ({ openOn }: Pick<Settings["attributes"], "openOn">) => boolean;
