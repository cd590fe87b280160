import { type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { type Citing } from './cited-text.js';
import { type SourceLine } from './source-line.js';
/**
 * Renders the numbered list of sources that citations lead to.
 *
 * @param context its `listed` gives the sources and their order
 * @param of gives what a list adds to the line of a source, such as how many entries cite it
 */
export declare const renderSourceList: (context: Citing, of: (id: string, source: Source) => SourceLine) => TemplateResult;
