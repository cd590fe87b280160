import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/** Events in order down a line; the article and today stand among them, told apart by word and form. */
export declare function renderTimeline(context: PanelContext): TemplateResult;
