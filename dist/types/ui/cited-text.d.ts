import { type TemplateResult } from 'lit';
import type { CardsData } from '../dossier/compile.js';
import type { Written } from '../locales/direction.js';
import { type Strings } from '../locales/strings.js';
/** What the text of a dossier needs to be rendered with its citations. */
export interface Citing {
    readonly data: Pick<CardsData, 'sources'>;
    readonly strings: Strings;
    /** The language of the dossier's texts, which need not be that of the strings. */
    readonly text: Written;
    /** The ids of the sources in the list that citations lead to, in its order. */
    readonly listed: readonly string[];
    /** Shows the line of a source in that list. @param from the number that the reader pressed */
    readonly cite: (sourceId: string, from: HTMLElement) => void;
}
/** Renders a plain text, its citations such as `[S01]` as numbers that lead to the list of sources. */
export declare const cited: (text: string, context: Citing) => TemplateResult;
/** Renders the numbers of some sources in a row. */
export declare const citations: (ids: readonly string[], context: Citing) => TemplateResult;
/** The `id` of a source's line in the list. @param number from 1 @example sourceLineId(3) // 'source-3' */
export declare const sourceLineId: (number: number) => string;
