import { type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
/**
 * Renders the list of the sources that a card cites. The line that a citation has led to has a button back to the text.
 */
export declare function renderSources(context: CardContext): TemplateResult;
