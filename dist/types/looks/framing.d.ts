import { type TemplateResult } from 'lit';
import type { Framing } from '../dossier/schema.js';
import type { Strings } from '../locales/strings.js';
/** The words of one holder; the looks are the same for all. */
export declare function renderFraming({ holder, wording, quote }: Framing, { card, lang }: Strings): TemplateResult;
