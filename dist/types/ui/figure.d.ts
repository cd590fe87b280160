import { nothing, type TemplateResult } from 'lit';
import type { EntryContext } from './entry-context.js';
/** Numbers by holder and period as a table, each with a bar. The periods are the columns, since sources differ by period. */
export declare function renderFigure(context: EntryContext): TemplateResult | typeof nothing;
