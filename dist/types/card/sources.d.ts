import { nothing, type TemplateResult } from 'lit';
import { type CiteContext } from './cited-text.js';
/** The numbered list of what the card cites. */
export declare function renderSources(context: CiteContext): TemplateResult | typeof nothing;
