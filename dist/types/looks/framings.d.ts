import { nothing, type TemplateResult } from 'lit';
import type { EntryContext } from './entry.js';
/** Disputed wording: every framing with the same looks, in the order the dossier was compiled in. */
export declare function renderFramings(context: EntryContext): TemplateResult | typeof nothing;
