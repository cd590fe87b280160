import { html, type TemplateResult } from 'lit';
import { section } from '../ui/section.js';
import { renderSourceList } from '../ui/source-list.js';
import type { CardContext } from './card-context.js';

/**
 * Renders the list of the sources that a card cites. The line that a citation has led to has a button back to the text.
 */
export function renderSources(context: CardContext): TemplateResult {
  const { strings, follow, cited, toText } = context;
  const list = renderSourceList(context, (id, { url = '' }) => ({
    follow: () => {
      follow(id, url);
    },
    after:
      id === cited
        ? html`<button class="chip to-text" type="button" lang=${strings.lang} @click=${toText}>
            ${strings.card.toText}
          </button>`
        : undefined,
  }));
  return section(strings.card.sources, list, context);
}
