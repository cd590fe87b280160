import { nothing, type TemplateResult } from 'lit';
import type { Framing } from '../dossier/schema/schema.js';
import type { Strings } from '../locales/strings.js';
import type { EntryContext } from './entry-context.js';
/** Disputed wording: every framing with the same looks, in the order the dossier was compiled in. */
export declare function renderFramings(context: EntryContext): TemplateResult | typeof nothing;
/** The words of one holder; the looks are the same for all. */
export declare function renderFraming({ holder, wording, quote }: Framing, { card, lang }: Strings): TemplateResult;
