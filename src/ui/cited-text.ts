import { html, type TemplateResult } from 'lit';
import { splitCitations } from '../dossier/citations.js';
import type { CardsData } from '../dossier/compile.js';
import type { Written } from '../locales/direction.js';
import { fill, type Strings } from '../locales/strings.js';

/** What the text of a dossier needs to be rendered with its citations. */
export interface Citing {
  readonly data: Pick<CardsData, 'sources'>;
  readonly strings: Strings;
  /** The language of the dossier's texts, which need not be that of the strings. */
  readonly text: Written;
  /** The ids of the sources in the list that citations lead to, in its order. */
  readonly listed: readonly string[];
  /** Shows the line of a source in that list. @param from the number that the reader pressed */
  readonly cite: (sourceId: string, from: HTMLElement) => void;
}

/** Renders a plain text, its citations such as `[S01]` as numbers that lead to the list of sources. */
export const cited = (text: string, context: Citing): TemplateResult =>
  html`${splitCitations(text).map((part, index, parts) => {
    const before = parts[index - 1];
    return 'text' in part ? part.text : citation(part.source, context, before !== undefined && 'source' in before);
  })}`;

/** Renders the numbers of some sources in a row. */
export const citations = (ids: readonly string[], context: Citing): TemplateResult =>
  html`${ids.map((id, index) => citation(id, context, index > 0))}`;

/** The `id` of a source's line in the list. @param number from 1 @example sourceLineId(3) // 'source-3' */
export const sourceLineId = (number: number): string => `source-${String(number)}`;

/** The number of each source in a list, kept for as long as the list: looking through it for each citation is slow. */
const numbers = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function numbersIn(listed: readonly string[]): ReadonlyMap<string, number> {
  const known = numbers.get(listed) ?? new Map(listed.map((id, index) => [id, index + 1]));
  numbers.set(listed, known);
  return known;
}

/** @param isNext whether another number stands before it, from which a comma parts it */
function citation(id: string, { data, strings, listed, cite }: Citing, isNext: boolean): TemplateResult {
  const number = numbersIn(listed).get(id) ?? 0;
  const goTo = ({ currentTarget }: Event): void => {
    cite(id, currentTarget as HTMLElement);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    goTo(event);
  };
  // A <button> is an inline block, before which a line may break, so the number could stand alone on the next line. A
  // link would need an address, and the list of sources has none: it is in a shadow root.
  return html`<span
    class=${isNext ? 'cite next' : 'cite'}
    lang=${strings.lang}
    role="button"
    tabindex="0"
    aria-label=${fill(strings.card.source, { number, title: data.sources[id]?.title ?? '' })}
    @click=${goTo}
    @keydown=${onKey}
    >${number}</span
  >`;
}
