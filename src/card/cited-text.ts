import { html, type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import { splitCitations } from '../dossier/citations.js';
import type { Written } from '../locales/direction.js';
import { fill, type Strings } from '../locales/strings.js';

export interface CiteContext {
  readonly card: Card;
  readonly data: CardsData;
  readonly strings: Strings;
  /** The language of the dossier's texts, which need not be that of the strings. */
  readonly text: Written;
  /** The card view; its shadow root has the source lines that citations lead to. */
  readonly host: HTMLElement;
}

/** A plain text with its `[S01]` citations as numbers that lead to the card's list of sources. */
export const cited = (text: string, context: CiteContext): TemplateResult =>
  html`${splitCitations(text).map((part) => ('text' in part ? part.text : citation(part.source, context)))}`;

/** The numbers of some sources in a row. */
export const citations = (ids: readonly string[], context: CiteContext): TemplateResult =>
  html`${ids.map((id) => citation(id, context))}`;

export const sourceLineId = (number: number): string => `source-${String(number)}`;

function citation(id: string, context: CiteContext): TemplateResult {
  const { card, data, strings, host } = context;
  const number = card.sources.indexOf(id) + 1;
  const title = data.sources[id]?.title ?? '';
  const goTo = (event: Event): void => {
    event.preventDefault();
    const line = host.shadowRoot?.getElementById(sourceLineId(number));
    line?.scrollIntoView({ block: 'nearest' });
    line?.focus({ preventScroll: true });
  };
  return html`<a
    class="cite"
    lang=${strings.lang}
    href="#${sourceLineId(number)}"
    aria-label=${fill(strings.card.source, { number, title })}
    @click=${goTo}
    >${number}</a
  >`;
}
