import { html, nothing, type TemplateResult } from 'lit';
import type { CardsData } from '../../dossier/compile.js';
import type { Source } from '../../dossier/schema/schema.js';
import { formatDate } from '../../locales/dates.js';
import { formatNumber } from '../../locales/numbers.js';
import { fill } from '../../locales/strings.js';
import { sourceLineId } from '../../ui/cited-text.js';
import type { PanelContext } from '../panel-context.js';
import { PanelSourceEvent } from '../panel-events.js';

/** Every source with its date, whether it was read, and how many entries rest on it. */
export function renderSources(context: PanelContext): TemplateResult {
  const { model, text } = context;
  const { sources, cards } = model.data;
  const counts = citingEntries(cards);
  return html`<ol class="sources" lang=${text.lang} dir=${text.dir}>
    ${Object.entries(sources).map(
      ([id, source], index) =>
        html`<li id=${sourceLineId(index + 1)} tabindex="-1">
          ${renderSource(id, source, counts.get(id) ?? 0, context)}
        </li>`,
    )}
  </ol>`;
}

/** How many entries cite each source. */
export function citingEntries(cards: CardsData['cards']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of Object.values(cards)) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function renderSource(id: string, source: Source, count: number, { model, strings, fire }: PanelContext) {
  const { title, publisher, date, url, address, status } = source;
  const follow = (): void => {
    fire(new PanelSourceEvent('', id, url ?? ''));
  };
  const isRead = status === 'read';
  return html`${
      url?.startsWith('https:')
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${follow}>${title}</a>`
        : title
    }
    <p class="kind">
      <span>${publisher}</span>${date ? html`<span>${dateOf(date, model.data.lang)}</span>` : nothing}${
        address ? html`<span>${address}</span>` : nothing
      }
      <span lang=${strings.lang} dir="auto">${isRead ? strings.panel.checked : strings.card.unread}</span>
      <span lang=${strings.lang} dir="auto"
        >${fill(strings.panel.cited, { count: formatNumber(count, strings.lang) })}</span
      >
    </p>` satisfies TemplateResult;
}

/** A date as the language has it; anything else as the dossier has it. */
const dateOf = (date: string, lang: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? formatDate(date, lang) : date;
