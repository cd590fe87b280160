import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/** Every disputed wording at a glance: a table where there is room, else a list for each. */
export declare function renderWording(width: number, context: PanelContext): TemplateResult;
