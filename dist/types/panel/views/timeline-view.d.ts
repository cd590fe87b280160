import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/**
 * Renders the timeline: a strip to scale, and below it the events as a list by decades. The article and today differ in
 * word and form.
 *
 * @param width of the strip on the screen, in CSS px
 */
export declare function renderTimeline(width: number, context: PanelContext): TemplateResult;
