import type { TemplateResult } from 'lit';
import type { CardsData } from '../../dossier/compile.js';
import type { PanelContext } from '../panel-context.js';
/** Every source with its date, whether it was read, and how many entries rest on it. */
export declare function renderSources(context: PanelContext): TemplateResult;
/** How many entries cite each source. */
export declare function citingEntries(cards: CardsData['cards']): ReadonlyMap<string, number>;
