import { nothing, type TemplateResult } from 'lit';
import { type CiteContext } from './cited-text.js';
/** Dates and figures. What is later than the article says so. */
export declare function renderFacts(context: CiteContext): TemplateResult | typeof nothing;
