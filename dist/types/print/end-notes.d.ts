import type { EndNotesModel } from './end-notes-model.js';
export { markedEntries } from './end-notes-model.js';
/**
 * Adds the end notes to the page; its stylesheet shows them in print only. They are complete when this returns, since
 * the browser prints as soon as the listeners of `beforeprint` have returned.
 *
 * @param parent gets them as its last child
 * @returns what takes them away again
 */
export declare function addEndNotes(parent: ParentNode, model: EndNotesModel): () => void;
