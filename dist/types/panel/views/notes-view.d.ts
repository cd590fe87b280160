import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/** Renders the notes on passages of the article, each with a button that shows the passage, if the page has it. */
export declare function renderNotes(context: PanelContext): TemplateResult;
