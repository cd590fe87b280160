import { type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
import type { MetEntry } from '../models/met-entries.js';
/** Renders every disputed wording in reading order, with the sides that speak of it beside each other. */
export declare function renderWording(met: readonly MetEntry[], context: PanelContext): TemplateResult;
