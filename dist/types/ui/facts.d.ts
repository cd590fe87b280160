import { nothing, type TemplateResult } from 'lit';
import type { EntryContext } from './entry-context.js';
/**
 * Renders an entry's dates and figures, the dates along a line. A fact that is later than the article is labelled so.
 */
export declare function renderFacts(context: EntryContext): TemplateResult | typeof nothing;
