import { nothing, type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/**
 * All places of the dossier, and their list, which is the map in words. To press one shows its surroundings closer.
 *
 * @param width of the picture on the screen, in CSS px
 * @param chosen id of the place to see closer
 */
export declare function renderMap(width: number, chosen: string | undefined, { data, strings }: PanelContext, choose: (id: string | undefined) => void): TemplateResult | typeof nothing;
