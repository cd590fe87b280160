import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/** Remarks on passages of the article, each with the way to its passage where the page has it. */
export declare function renderNotes(context: PanelContext): TemplateResult;
