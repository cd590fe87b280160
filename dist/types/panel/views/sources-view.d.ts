import type { TemplateResult } from 'lit';
import type { CardsData } from '../../dossier/compile.js';
import type { PanelContext } from '../panel-context.js';
/** Renders all sources of the dossier, each with how many entries cite it. */
export declare function renderSources(context: PanelContext): TemplateResult;
/** @returns how many entries cite each source, by its id */
export declare function citingEntries(cards: CardsData['cards']): ReadonlyMap<string, number>;
