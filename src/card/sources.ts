import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { formatDate } from '../locales/dates.js';
import { sourceLineId } from '../ui/cited-text.js';
import { section } from '../ui/section.js';
import type { CardContext } from './card-context.js';

/** The numbered list of what the card cites. */
export function renderSources(context: CardContext): TemplateResult | typeof nothing {
  const { data, listed, strings, text, cited } = context;
  const known = listed.flatMap((id) => {
    const source = data.sources[id];
    return source ? [{ id, source }] : [];
  });
  if (known.length === 0) return nothing;
  const lines = html`<ol class="sources" lang=${text.lang} dir=${text.dir}>
    ${known.map(
      ({ id, source }, index) =>
        html`<li id=${sourceLineId(index + 1)} class=${id === cited ? 'cited' : ''} tabindex="-1">
          ${renderSource(id, source, context)}
        </li>`,
    )}
  </ol>`;
  return section(strings.card.sources, lines, context);
}

function renderSource(id: string, source: Source, context: CardContext): TemplateResult {
  const { data, strings, follow, cited, toText } = context;
  const { title, publisher, date, url, address, status } = source;
  const name = url
    ? html`<a
        href=${url}
        target="_blank"
        rel="noopener noreferrer"
        @click=${() => {
          follow(id, url);
        }}
        >${title}</a
      >`
    : html`<span>${title}</span>`;
  return html`${name}<span class="imprint"
      >${publisher}${date ? html`, ${imprintDate(date, data.lang)}` : nothing}${
        status === 'unread' ? html` · <span lang=${strings.lang} dir="auto">${strings.card.unread}</span>` : nothing
      }</span
    >${address ? html`<span class="imprint address">${address}</span>` : nothing}${
      id === cited
        ? html`<button class="chip to-text" type="button" lang=${strings.lang} @click=${toText}>
            ${strings.card.toText}
          </button>`
        : nothing
    }`;
}

/** A date as the language has it; anything else as the dossier has it. */
const imprintDate = (date: string, lang: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? formatDate(date, lang) : date;
