/** Renders what an entry says, in the same order and form on the card and in the panel. See docs/decisions/0024. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import { formatDate } from '../locales/dates.js';
import { fill, type Strings } from '../locales/strings.js';
import { cited } from './cited-text.js';
import type { EntryContext } from './entry-context.js';
import { headOf } from './entry-head.js';
import { renderFacts } from './facts.js';
import { renderFigure } from './figure.js';
import { renderFramings } from './framings.js';
import { renderEntryMap } from './map/map.js';
import { section } from './section.js';

/** Finds a card by its id, or by an id in its `also`, where two subjects are one to a reader. */
export function findCard({ cards }: CardsData, id: string): Card | undefined {
  if (Object.hasOwn(cards, id)) return cards[id];
  return Object.values(cards).find(({ also }) => also?.includes(id));
}

/** Renders an entry's kind, and whether its wording is disputed. @param more what else stands in that line */
export const renderKind = (
  { type, contested }: Card,
  { types, card }: Strings,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<p class="kind">
    <span>${types[type]}</span>${more}${contested ? html`<span class="contested">${card.contested}</span>` : nothing}
  </p>`;

/** Renders an entry's names in other languages, each with its `lang`. */
export const renderNative = ({ native }: Card, { card }: Strings): TemplateResult | typeof nothing =>
  native
    ? html`<p class="native" role="group" aria-label=${card.nativeNames}>
        ${native.map(({ text, lang }) => html`<span lang=${lang} dir="auto">${text}</span>`)}
      </p>`
    : nothing;

/** Renders an entry from its gist, or else its background, to its map. */
export const renderEntryText = (context: EntryContext): TemplateResult => {
  const { card, data, text } = context;
  const { lang, dir } = card.gist ? headOf(data, card, 'gist') : text;
  return html`<p class="background" lang=${lang} dir=${dir}>${cited(card.gist ?? card.background, context)}</p>
    ${renderDeeper(context)} ${renderFigure(context)} ${renderNotes(context)} ${renderEntryMap(context)}`;
};

/**
 * Renders what follows the gist, without pictures and notes: all framings, the background, facts.
 *
 * @param isNeutralSaid whether the neutral wording stands above
 */
export const renderDeeper = (context: EntryContext, isNeutralSaid = false): TemplateResult => {
  const { card, text, strings } = context;
  const background = html`<p class="background" lang=${text.lang} dir=${text.dir}>
    ${cited(card.background, context)}
  </p>`;
  return html`${renderFramings(context, isNeutralSaid)}
  ${card.gist ? section(strings.card.background, background, context) : nothing} ${renderFacts(context)}`;
};

/** Renders an entry's note, a remark on the parts above it, and what has changed in the entry. */
export const renderNotes = (context: EntryContext): unknown => {
  const { card, text, strings } = context;
  const noted = (label: string, plain: string): TemplateResult =>
    html`<p class="note" lang=${text.lang} dir=${text.dir}>
      <bdi lang=${strings.lang}>${label}:</bdi> ${cited(plain, context)}
    </p>`;
  return [
    card.note ? noted(strings.card.note, card.note) : nothing,
    card.history?.map(({ date, what, why }) =>
      noted(fill(strings.card.changed, { date: formatDate(date, strings.lang) }), `${what} ${why}`),
    ),
  ];
};

/** Renders buttons that lead to the related entries. */
export function renderRelated(context: EntryContext): TemplateResult | typeof nothing {
  const { card, data, strings, open } = context;
  const related = (card.related ?? []).flatMap((id) => findCard(data, id) ?? []);
  if (related.length === 0) return nothing;
  const chips = html`<ul class="chips related">
    ${related.map((other) => {
      const { lang, dir } = headOf(data, other, 'name');
      return html`<li>
        <button
          class="chip"
          type="button"
          lang=${lang}
          dir=${dir}
          @click=${() => {
            open(other.id);
          }}
        >
          ${other.name}
        </button>
      </li>`;
    })}
  </ul>`;
  return section(strings.card.related, chips, context);
}

/** Renders the button that leads back from a related entry. */
export const renderBack = ({ card }: Strings, back: () => void): TemplateResult =>
  html`<button class="chip back" type="button" @click=${back}>
    <span aria-hidden="true" class="arrow">←</span> ${card.back}
  </button>`;
