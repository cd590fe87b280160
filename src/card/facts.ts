import { html, nothing, type TemplateResult } from 'lit';
import type { CardFact } from '../dossier/compile.js';
import { formatDate } from '../locales/dates.js';
import { cited } from '../looks/cited-text.js';
import type { CardContext } from './card-context.js';

/** Dates and figures. What is later than the article says so. */
export function renderFacts(context: CardContext): TemplateResult | typeof nothing {
  const { card, strings, text } = context;
  const { facts } = card;
  if (!facts) return nothing;
  return html`<section>
    <h3>${strings.card.facts}</h3>
    <ul class="facts" lang=${text.lang} dir=${text.dir}>
      ${facts.map((fact) => html`<li>${renderFact(fact, context)}</li>`)}
    </ul>
  </section>`;
}

const renderFact = ({ date, text, later }: CardFact, context: CardContext): TemplateResult =>
  html`${date ? html`<b class="date">${formatDate(date, context.data.lang)}</b> ` : nothing}${cited(text, context)}${
    later
      ? html` <span class="later" lang=${context.strings.lang} dir="auto">${context.strings.card.later}</span>`
      : nothing
  }`;
