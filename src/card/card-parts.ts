/** Renders the small parts of a card around its entry: tabs, the usual spelling, why the card is here. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../locales/dates.js';
import { writtenIn } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import { findCard } from '../ui/entry.js';
import { icons } from '../ui/icons.js';
import type { CardContext } from './card-context.js';
import type { CardModel, CardSubject } from './card-model.js';
import { howSpelled, whyShown } from './why-shown.js';

/** Renders the buttons in the head of a card. */
export const renderButtons = (
  pinned: boolean,
  { pin, close }: Strings['card'],
  onPin: () => void,
  onClose: () => void,
): TemplateResult =>
  html`<button
      class="icon pin"
      type="button"
      aria-label=${pin}
      title=${pin}
      aria-pressed=${pinned ? 'true' : 'false'}
      @click=${onPin}
    >
      ${icons.pin}
    </button>
    <button class="icon close" part="card-close" type="button" aria-label=${close} title=${close} @click=${onClose}>
      ${icons.close}
    </button>`;

/** Renders a button for each of the mentions at a place; nothing where there is only one. */
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

/** Renders how a misspelt name is usually spelled. */
export function renderSpelled(subject: CardSubject, { card }: Strings): TemplateResult | typeof nothing {
  const spelled = howSpelled(subject, card);
  return spelled === undefined ? nothing : html`<p class="spelled">${ended(spelled, card)}</p>`;
}

/**
 * Renders why the card is here and when it was reviewed. @param subject absent for a related entry, which no words have
 * matched
 */
export function renderWhy(
  subject: CardSubject | undefined,
  { data: { reviewed }, strings: { card, lang } }: CardContext,
): TemplateResult {
  return html`<footer role="none">
    ${subject ? html`<p>${whyShown(subject, card).map((sentence) => `${ended(sentence, card)} `)}</p>` : nothing}
    <p>${ended(fill(card.reviewed, { date: formatDate(reviewed, lang) }), card)}</p>
    <p class="keys">${ended(card.keys, card)}</p>
  </footer>`;
}
