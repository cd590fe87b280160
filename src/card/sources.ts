import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema.js';
import { formatDate } from '../locales/dates.js';
import { CardSourceEvent } from './card-events.js';
import { sourceLineId, type CiteContext } from './cited-text.js';

/** The numbered list of what the card cites. */
export function renderSources(context: CiteContext): TemplateResult | typeof nothing {
  const { card, data, strings, text } = context;
  const listed = card.sources.flatMap((id) => {
    const source = data.sources[id];
    return source ? [{ id, source }] : [];
  });
  if (listed.length === 0) return nothing;
  return html`<section>
    <h3>${strings.card.sources}</h3>
    <ol class="sources" lang=${text.lang} dir=${text.dir}>
      ${listed.map(
        ({ id, source }, index) =>
          html`<li id=${sourceLineId(index + 1)} tabindex="-1">${renderSource(id, source, context)}</li>`,
      )}
    </ol>
  </section>`;
}

function renderSource(id: string, source: Source, { card, data, strings, host }: CiteContext): TemplateResult {
  const { title, publisher, date, url, address, status } = source;
  const follow = (): void => {
    if (url) host.dispatchEvent(new CardSourceEvent(card.id, id, url));
  };
  const name = url
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${follow}>${title}</a>`
    : html`<span>${title}</span>`;
  return html`${name}<span class="imprint"
      >${publisher}${date ? html`, ${imprintDate(date, data.lang)}` : nothing}${
        status === 'unread' ? html` · <span lang=${strings.lang} dir="auto">${strings.card.unread}</span>` : nothing
      }</span
    >${address ? html`<span class="imprint address">${address}</span>` : nothing}`;
}

/** A date as the language has it; anything else as the dossier has it. */
const imprintDate = (date: string, lang: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? formatDate(date, lang) : date;
