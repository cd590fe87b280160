import { nothing, type TemplateResult } from 'lit';
import type { EntryContext } from './entry-context.js';
/** Dates and figures, the dates along a line. What is later than the article says so. */
export declare function renderFacts(context: EntryContext): TemplateResult | typeof nothing;
