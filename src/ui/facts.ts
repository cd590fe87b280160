import { html, nothing, type TemplateResult } from 'lit';
import type { CardFact } from '../dossier/compile.js';
import { formatDate } from '../locales/dates.js';
import { cited } from './cited-text.js';
import type { EntryContext } from './entry-context.js';
import { section } from './section.js';

/**
 * Renders an entry's dates and figures, the dates along a line. A fact that is later than the article is labelled so.
 */
export function renderFacts(context: EntryContext): TemplateResult | typeof nothing {
  const { card, strings, text } = context;
  const { facts } = card;
  if (!facts) return nothing;
  const list = html`<ul class="facts dots" lang=${text.lang} dir=${text.dir}>
    ${facts.map((fact) => html`<li>${renderFact(fact, context)}</li>`)}
  </ul>`;
  return section(strings.card.facts, list, context);
}

const renderFact = ({ date, text, later }: CardFact, context: EntryContext): TemplateResult =>
  html`${date ? html`<b class="date">${formatDate(date, context.text.lang)}</b> ` : nothing}${cited(text, context)}${
    later
      ? html` <span class="later" lang=${context.strings.lang} dir="auto">${context.strings.card.later}</span>`
      : nothing
  }`;
