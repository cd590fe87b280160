import { type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import type { Written } from '../locales/direction.js';
import { type Strings } from '../locales/strings.js';
export interface CiteContext {
    readonly card: Card;
    readonly data: CardsData;
    readonly strings: Strings;
    /** The language of the dossier's texts, which need not be that of the strings. */
    readonly text: Written;
    /** The card view; its shadow root has the source lines that citations lead to. */
    readonly host: HTMLElement;
}
/** A plain text with its `[S01]` citations as numbers that lead to the card's list of sources. */
export declare const cited: (text: string, context: CiteContext) => TemplateResult;
/** The numbers of some sources in a row. */
export declare const citations: (ids: readonly string[], context: CiteContext) => TemplateResult;
export declare const sourceLineId: (number: number) => string;
