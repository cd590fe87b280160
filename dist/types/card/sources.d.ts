import { type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
/** The list of what the card cites. */
export declare function renderSources(context: CardContext): TemplateResult;
