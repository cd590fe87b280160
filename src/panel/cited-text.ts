import { html, type TemplateResult } from 'lit';
import { splitCitations } from '../dossier/citations.js';
import { fill } from '../locales/strings.js';
import type { PanelContext } from './panel-context.js';

/** A plain text with its `[S01]` citations as numbers that lead to the list of all sources. */
export const cited = (text: string, context: PanelContext): TemplateResult =>
  html`${splitCitations(text).map((part) => ('text' in part ? part.text : citation(part.source, context)))}`;

/** The numbers of some sources in a row. */
export const citations = (ids: readonly string[], context: PanelContext): TemplateResult =>
  html`${ids.map((id) => citation(id, context))}`;

function citation(id: string, { model, strings, cite }: PanelContext): TemplateResult {
  const { sources } = model.data;
  const number = Object.keys(sources).indexOf(id) + 1;
  const goTo = (): void => {
    cite(id);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') goTo();
  };
  // No button, which would not keep to its word at the end of a line; and no address, since it leads to no place of the page.
  return html`<span
    class="cite"
    lang=${strings.lang}
    role="link"
    tabindex="0"
    aria-label=${fill(strings.card.source, { number, title: sources[id]?.title ?? '' })}
    @click=${goTo}
    @keydown=${onKey}
    >${number}</span
  >`;
}
