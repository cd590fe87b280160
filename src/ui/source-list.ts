import { html, type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { sourceLineId, type Citing } from './cited-text.js';
import { renderSourceLine, type SourceLine } from './source-line.js';

/**
 * Makes the rows of a list.
 *
 * @param list a name: the same item may have another row in another list
 * @param weight how many plain rows one of these is worth
 * @param keyOf which row an item has; absent: that of its place in the list
 */
export type MakeRows = <Item>(
  list: string,
  items: readonly Item[],
  make: (item: Item, index: number) => TemplateResult,
  weight?: number,
  keyOf?: (item: Item) => string,
) => readonly unknown[];

/**
 * Renders the numbered list of sources that citations lead to.
 *
 * @param context its `listed` gives the sources and their order
 * @param of gives what a list adds to the line of a source, such as how many entries cite it
 * @param rows makes the lines, all of them or some
 */
export const renderSourceList = (
  context: Citing,
  of: (id: string, source: Source) => SourceLine,
  rows: MakeRows = (_, items, make) => items.map(make),
): TemplateResult =>
  html`<ol class="sources" lang=${context.text.lang} dir=${context.text.dir}>
    ${rows('sources', context.listed, (id, index) => {
      const source = context.data.sources[id] as Source;
      return html`<li id=${sourceLineId(index + 1)} tabindex="-1">
        ${renderSourceLine(source, context.strings, context.text.lang, of(id, source))}
      </li>`;
    })}
  </ol>`;
