/** The small parts of a card, before and after what it says of its entry. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../dossier/compile.js';
import { formatDate } from '../locales/dates.js';
import { writtenIn } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import type { CardContext } from './card-context.js';
import { findCard, type CardModel, type CardSubject } from './card-model.js';
import { whyShown } from './why-shown.js';

export const renderKind = (card: Card, { types, card: words }: Strings): TemplateResult =>
  html`<p class="kind">
    ${types[card.type]}${card.contested ? html`<span class="contested">${words.contested}</span>` : nothing}
  </p>`;

export const renderBack = ({ card }: Strings, back: () => void): TemplateResult =>
  html`<button class="chip back" type="button" @click=${back}>
    <span aria-hidden="true" class="arrow">←</span> ${card.back}
  </button>`;

/** One tab for each of the mentions at a place. */
export function renderTabs(
  { subjects, data }: CardModel,
  shown: number,
  { card }: Strings,
  show: (index: number) => void,
): TemplateResult | typeof nothing {
  if (subjects.length < 2) return nothing;
  const text = writtenIn(data.lang);
  return html`<div class="chips tabs" role="group" aria-label=${card.here}>
    ${subjects.map(
      ({ entryId, name }, index) =>
        html`<button
          class="chip"
          type="button"
          lang=${text.lang}
          dir=${text.dir}
          title=${findCard(data, entryId)?.name ?? name}
          aria-pressed=${index === shown ? 'true' : 'false'}
          @click=${({ currentTarget }: Event) => {
            show(index);
            (currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }}
        >
          ${findCard(data, entryId)?.name ?? name}
        </button>`,
    )}
  </div>`;
}

export const renderNames = ({ native }: Card, spelled: string | undefined, { card }: Strings): TemplateResult =>
  html`${
    native
      ? html`<p class="native" role="group" aria-label=${card.nativeNames}>
          ${native.map(({ text, lang }) => html`<span lang=${lang} dir="auto">${text}</span>`)}
        </p>`
      : nothing
  }${spelled === undefined ? nothing : html`<p class="spelled">${ended(spelled, card)}</p>`}`;

export function renderRelated(
  { card, data, strings, text }: CardContext,
  show: (entryId: string) => void,
): TemplateResult | typeof nothing {
  const related = (card.related ?? []).flatMap((id) => findCard(data, id) ?? []);
  if (related.length === 0) return nothing;
  return html`<section>
    <h3>${strings.card.related}</h3>
    <ul class="chips related" lang=${text.lang} dir=${text.dir}>
      ${related.map(
        ({ id, name }) =>
          html`<li>
            <button
              class="chip"
              type="button"
              @click=${() => {
                show(id);
              }}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** @param subject absent for a related entry, which no words on the page have brought up */
export function renderWhy(
  subject: CardSubject | undefined,
  { data: { reviewed }, strings: { card, lang } }: CardContext,
): TemplateResult {
  return html`<footer role="none">
    ${subject ? html`<p>${whyShown(subject, card).map((sentence) => `${ended(sentence, card)} `)}</p>` : nothing}
    <p>${ended(fill(card.reviewed, { date: formatDate(reviewed, lang, 'long') }), card)}</p>
    <p class="keys">${ended(card.keys, card)}</p>
  </footer>`;
}
