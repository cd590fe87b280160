/** The small parts of a card, before and after what it says of its entry. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../locales/dates.js';
import { writtenIn } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import { findCard } from '../ui/entry.js';
import type { CardContext } from './card-context.js';
import type { CardModel, CardSubject } from './card-model.js';
import { howSpelled, whyShown } from './why-shown.js';

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

/** How the usual spelling differs, where it does. */
export function renderSpelled(subject: CardSubject, { card }: Strings): TemplateResult | typeof nothing {
  const spelled = howSpelled(subject, card);
  return spelled === undefined ? nothing : html`<p class="spelled">${ended(spelled, card)}</p>`;
}

/** @param subject absent for a related entry, which no words on the page have brought up */
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
