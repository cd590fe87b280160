import { nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
/** Where the entry's places are, with every name in use, equal in looks. The borders are the map's, and it says so. */
export declare function renderMap({ card, data, strings }: CardContext): TemplateResult | typeof nothing;
