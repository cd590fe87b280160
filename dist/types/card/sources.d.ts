import { nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
/** The numbered list of what the card cites. */
export declare function renderSources(context: CardContext): TemplateResult | typeof nothing;
