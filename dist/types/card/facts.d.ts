import { nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
/** Dates and figures. What is later than the article says so. */
export declare function renderFacts(context: CardContext): TemplateResult | typeof nothing;
