import { type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { type Citing } from './cited-text.js';
import { type SourceLine } from './source-line.js';
/** The numbered sources that citations lead to. `of`: what the list knows of each, and what a reader can do there. */
export declare const renderSourceList: (context: Citing, of: (id: string, source: Source) => SourceLine) => TemplateResult;
