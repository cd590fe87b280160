import { html, type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { sourceLineId, type Citing } from './cited-text.js';
import { renderSourceLine, type SourceLine } from './source-line.js';

/**
 * Renders the numbered list of sources that citations lead to.
 *
 * @param context its `listed` gives the sources and their order
 * @param of gives what a list adds to the line of a source, such as how many entries cite it
 */
export const renderSourceList = (context: Citing, of: (id: string, source: Source) => SourceLine): TemplateResult =>
  html`<ol class="sources" lang=${context.text.lang} dir=${context.text.dir}>
    ${context.listed.map((id, index) => {
      const source = context.data.sources[id] as Source;
      return html`<li id=${sourceLineId(index + 1)} tabindex="-1">
        ${renderSourceLine(source, context.strings, context.text.lang, of(id, source))}
      </li>`;
    })}
  </ol>`;
