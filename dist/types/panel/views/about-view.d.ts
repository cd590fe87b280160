import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/**
 * Renders what the dossier is, how evenly it hears the sides, and what the widget does not do. @param met count of the
 * entries met
 */
export declare function renderAbout(met: number, { model: { data }, strings, text }: PanelContext): TemplateResult;
