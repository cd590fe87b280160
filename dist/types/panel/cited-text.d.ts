import { type TemplateResult } from 'lit';
import type { PanelContext } from './panel-context.js';
/** A plain text with its `[S01]` citations as numbers that lead to the list of all sources. */
export declare const cited: (text: string, context: PanelContext) => TemplateResult;
/** The numbers of some sources in a row. */
export declare const citations: (ids: readonly string[], context: PanelContext) => TemplateResult;
