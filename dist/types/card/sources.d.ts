import { nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
/** Renders the list of the sources that a card cites. */
export declare function renderSources(context: CardContext): TemplateResult;
/** Renders the source whose number the reader has pressed, below the text that cites it, with the way back into that. */
export declare function renderCitedSource({ data, strings, text, listed, cited, follow, toText, }: CardContext): TemplateResult | typeof nothing;
