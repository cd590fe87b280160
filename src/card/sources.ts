import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/strings.js';
import { section } from '../ui/section.js';
import { renderSourceList } from '../ui/source-list.js';
import { renderSourceLine } from '../ui/source-line.js';
import type { CardContext } from './card-context.js';

/** Renders the list of the sources that a card cites. */
export function renderSources(context: CardContext): TemplateResult {
  const list = renderSourceList(context, (id, { url = '' }) => ({
    follow: () => {
      context.follow(id, url);
    },
  }));
  return section(context.strings.card.sources, list, context);
}

/** Renders the source whose number the reader has pressed, below the text that cites it, with the way back into that. */
export function renderCitedSource({
  data,
  strings,
  text,
  listed,
  cited,
  follow,
  toText,
}: CardContext): TemplateResult | typeof nothing {
  const source = cited === undefined ? undefined : data.sources[cited];
  if (cited === undefined || !source) return nothing;
  const number = listed.indexOf(cited) + 1;
  const line = {
    follow: () => {
      follow(cited, source.url ?? '');
    },
    after: html`<button class="chip to-text" type="button" lang=${strings.lang} @click=${toText}>
      ${strings.card.toText}
    </button>`,
  };
  return html`<div
    class="cited"
    role="group"
    aria-label=${fill(strings.card.source, { number, title: source.title })}
    tabindex="-1"
  >
    <b>${number}</b>
    <div lang=${text.lang} dir=${text.dir}>${renderSourceLine(source, strings, text.lang, line)}</div>
  </div>`;
}
