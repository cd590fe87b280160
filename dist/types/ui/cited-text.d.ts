import { type TemplateResult } from 'lit';
import type { CardsData } from '../dossier/compile.js';
import type { Written } from '../locales/direction.js';
import { type Strings } from '../locales/strings.js';
/** What a citation needs to know of where it stands. */
export interface Citing {
    readonly data: Pick<CardsData, 'sources'>;
    readonly strings: Strings;
    /** The language of the dossier's texts, which need not be that of the strings. */
    readonly text: Written;
    /** The ids of the sources in the list that citations lead to, in its order. */
    readonly listed: readonly string[];
    /** Goes to the line of a source. */
    readonly cite: (sourceId: string, from: HTMLElement) => void;
}
/** A plain text with its `[S01]` citations as numbers that lead to the list of sources. */
export declare const cited: (text: string, context: Citing) => TemplateResult;
/** The numbers of some sources in a row. */
export declare const citations: (ids: readonly string[], context: Citing) => TemplateResult;
/** Where in the list of sources a number leads. */
export declare const sourceLineId: (number: number) => string;
