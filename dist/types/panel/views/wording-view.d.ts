import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/**
 * Renders every disputed wording by side: as a table where that fits, else as a list for each. @param width of the
 * panel, in CSS px
 */
export declare function renderWording(width: number, context: PanelContext): TemplateResult;
