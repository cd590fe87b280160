import { html, type TemplateResult } from 'lit';
import { splitCitations } from '../dossier/citations.js';
import type { CardsData } from '../dossier/compile.js';
import type { Written } from '../locales/direction.js';
import { fill, type Strings } from '../locales/strings.js';

/** What a citation needs to know of where it stands. */
export interface Citing {
  readonly data: Pick<CardsData, 'sources'>;
  readonly strings: Strings;
  /** The language of the dossier's texts, which need not be that of the strings. */
  readonly text: Written;
  /** The ids of the sources in the list that citations lead to, in its order. */
  readonly listed: readonly string[];
  /** Goes to the line of a source. */
  readonly cite: (sourceId: string, from: HTMLElement) => void;
}

/** A plain text with its `[S01]` citations as numbers that lead to the list of sources. */
export const cited = (text: string, context: Citing): TemplateResult =>
  html`${splitCitations(text).map((part) => ('text' in part ? part.text : citation(part.source, context)))}`;

/** The numbers of some sources in a row. */
export const citations = (ids: readonly string[], context: Citing): TemplateResult =>
  html`${ids.map((id) => citation(id, context))}`;

/** Where in the list of sources a number leads. */
export const sourceLineId = (number: number): string => `source-${String(number)}`;

function citation(id: string, { data, strings, listed, cite }: Citing): TemplateResult {
  const number = listed.indexOf(id) + 1;
  const goTo = ({ currentTarget }: Event): void => {
    cite(id, currentTarget as HTMLElement);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    goTo(event);
  };
  // No <button>, which would not keep to its word at the end of a line; and no address, since it leads to no place of the page.
  return html`<span
    class="cite"
    lang=${strings.lang}
    role="button"
    tabindex="0"
    aria-label=${fill(strings.card.source, { number, title: data.sources[id]?.title ?? '' })}
    @click=${goTo}
    @keydown=${onKey}
    >${number}</span
  >`;
}
