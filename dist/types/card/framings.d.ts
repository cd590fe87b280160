import { type TemplateResult } from 'lit';
import type { Contested } from '../dossier/schema.js';
import { type Citing } from '../looks/cited-text.js';
/** Disputed wording: every framing with the same looks, in the order the dossier was compiled in. */
export declare function renderFramings(contested: Contested, context: Citing): TemplateResult;
