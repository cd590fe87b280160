import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/** What this dossier is, how evenly it hears the sides, and what it does not do. */
export declare function renderAbout(met: number, { model: { data }, strings, text }: PanelContext): TemplateResult;
