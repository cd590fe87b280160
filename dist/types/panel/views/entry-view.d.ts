import { type TemplateResult } from 'lit';
import type { Card } from '../../dossier/compile.js';
import type { PanelContext } from '../panel-context.js';
/** Renders one entry in full. @param isInText whether the page mentions it @param back leads to where the reader was */
export declare function renderEntry(card: Card, isInText: boolean, around: PanelContext, back: () => void): TemplateResult;
