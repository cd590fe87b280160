import { render } from 'lit';
import type { EndNotesModel } from './end-notes-model.js';
import { endNotesStyles } from './end-notes-styles.js';
import { renderEndNotes } from './end-notes-view.js';

export { markedEntries } from './end-notes-model.js';

/**
 * Puts the end notes where a print shows them and a screen does not. All of it before it returns: a browser that is about
 * to print waits for nothing. @returns what takes them away again
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
