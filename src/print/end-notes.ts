import { document } from '../dom/page.js';
import { render } from 'lit';
import type { EndNotesModel } from './end-notes-model.js';
import { endNotesStyles } from './end-notes-styles.js';
import { renderEndNotes } from './end-notes-view.js';

export { markedEntries } from './end-notes-model.js';

/**
 * Adds the end notes to the page; its stylesheet shows them in print only. They are complete when this returns, since
 * the browser prints as soon as the listeners of `beforeprint` have returned.
 *
 * @param parent gets them as its last child
 * @returns what takes them away again
 */
export function addEndNotes(parent: ParentNode, model: EndNotesModel): () => void {
  const host = document.createElement('article-context-end-notes');
  host.setAttribute('exportparts', 'end-notes');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = endNotesStyles;
  render(renderEndNotes(model), root);
  parent.append(host);
  return () => {
    host.remove();
  };
}
