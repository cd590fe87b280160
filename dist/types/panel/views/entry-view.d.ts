import { type TemplateResult } from 'lit';
import type { Card } from '../../dossier/compile.js';
import type { PanelContext } from '../panel-context.js';
/** One entry in full, with the way back to where the reader was. */
export declare function renderEntry(card: Card, isInText: boolean, around: PanelContext, back: () => void): TemplateResult;
