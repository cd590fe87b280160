/** Renders a timeline as a strip to scale: in a card an entry's own events, in the panel all of the dossier's. */
import { type TemplateResult } from 'lit';
import { type Strings } from '../../locales/strings.js';
import type { Timeline } from './moments.js';
/**
 * @param width of the strip in CSS px, about
 * @param scale the years that stand below the line; absent: those of the first and the last moment
 */
export declare function renderStrip({ moments, at }: Timeline, width: number, { lang, panel }: Strings, scale?: readonly string[]): TemplateResult;
