import { type TemplateResult } from 'lit';
import { type EndNotesModel } from './end-notes-model.js';
/** Renders the end notes: a numbered note for each marked entry and, if they are full, the sources that they cite. */
export declare function renderEndNotes({ entries, data, strings, isFull }: EndNotesModel): TemplateResult;
