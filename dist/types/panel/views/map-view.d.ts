import { nothing, type TemplateResult } from 'lit';
import type { PanelContext } from '../panel-context.js';
/**
 * Renders the map of all places and, below it, their list, which is also the map in words. A press on a place shows its
 * surroundings.
 *
 * @param width of the picture on the screen, in CSS px
 * @param chosen id of the place to see closer
 */
export declare function renderMap(width: number, chosen: string | undefined, { data, strings }: PanelContext, choose: (id: string | undefined) => void): TemplateResult | typeof nothing;
