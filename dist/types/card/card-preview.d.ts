/** Renders a card's first layer: what it is, how each side words it, what can be said neutrally, one picture at most. */
import { type TemplateResult } from 'lit';
import type { EntryContext } from '../ui/entry-context.js';
export declare const renderPreview: (context: EntryContext) => TemplateResult;
/** The map or, where there is none, the figure: a disputed entry has its sides in that place. */
export declare const renderPicture: (context: EntryContext) => unknown;
