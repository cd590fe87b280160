import { type TemplateResult } from 'lit';
import { type EndNotesModel } from './end-notes-model.js';
/** Numbered notes, and after them the sources that all of them cite. */
export declare function renderEndNotes({ entries, data, strings }: EndNotesModel): TemplateResult;
