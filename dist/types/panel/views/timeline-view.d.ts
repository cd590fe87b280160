import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/**
 * Renders the timeline: a strip to scale, and below it the events as a list. The article and today differ in word and
 * form.
 */
export declare function renderTimeline(context: PanelContext): TemplateResult;
