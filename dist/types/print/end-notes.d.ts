import type { EndNotesModel } from './end-notes-model.js';
export { markedEntries } from './end-notes-model.js';
/**
 * Puts the end notes where a print shows them and a screen does not. All of it before it returns: a browser that is about
 * to print waits for nothing. @returns what takes them away again
 */
export declare function addEndNotes(parent: ParentNode, model: EndNotesModel): () => void;
