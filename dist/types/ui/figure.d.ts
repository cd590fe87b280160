import { nothing, type TemplateResult } from 'lit';
import type { EntryContext } from './entry-context.js';
/**
 * Renders an entry's figure: a table of numbers, each with a bar; a column for each period, since sources differ by
 * period.
 */
export declare function renderFigure(context: EntryContext): TemplateResult | typeof nothing;
