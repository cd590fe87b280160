/** Renders the small parts of a card around its entry: tabs, the usual spelling, why the card is here. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../locales/dates.js';
import { writtenIn } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import { headOf } from '../ui/entry-head.js';
import { findCard, renderDeeper, renderKind, renderNative, renderNotes, renderRelated } from '../ui/entry.js';
import { renderFigure } from '../ui/figure.js';
import { icons } from '../ui/icons.js';
import type { CardContext } from './card-context.js';
import type { CardModel, CardSubject } from './card-model.js';
import { renderPicture } from './card-preview.js';
import { renderSources } from './sources.js';
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
  return html`<div class="chips tabs" role="group" aria-label=${card.here}>
    ${subjects.map(({ entryId, name: usual }, index) => {
      const found = findCard(data, entryId);
      const head = found ? headOf(data, found, 'name') : writtenIn(data.lang);
      const name = found?.name ?? usual;
      const isDisputed = found?.contested !== undefined;
      return html`<button
        class=${isDisputed ? 'chip disputed' : 'chip'}
        type="button"
        lang=${head.lang}
        dir=${head.dir}
        title=${isDisputed ? `${name} (${card.contested})` : name}
        aria-pressed=${index === shown ? 'true' : 'false'}
        @click=${({ currentTarget }: Event) => {
          show(index);
          (currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
      >
        ${name}
      </button>`;
    })}
  </div>`;
}

/**
 * Renders an entry's name and what stands about it.
 *
 * @param subject absent for a related entry, whose kind is not in the head of the card
 * @param more whether all of the entry is shown
 */
export function renderHeading(subject: CardSubject | undefined, more: boolean, context: CardContext): TemplateResult {
  const { card, data, strings } = context;
  const { lang, dir } = headOf(data, card, 'name');
  return html`<header role="none">
    ${subject ? nothing : renderKind(card, strings)}
    <h2 id="name" lang=${lang} dir=${dir}>${card.name}</h2>
    ${more ? renderNative(card, strings) : nothing} ${subject ? renderSpelled(subject, strings) : nothing}
  </header>`;
}

/** Renders how a misspelt name is usually spelled. */
function renderSpelled(subject: CardSubject, { card }: Strings): TemplateResult | typeof nothing {
  const spelled = howSpelled(subject, card);
  return spelled === undefined ? nothing : html`<p class="spelled">${ended(spelled, card)}</p>`;
}

/** Renders a card's second layer: reasons, background, facts, sources, and what the card itself is. */
export const renderRest = (subject: CardSubject | undefined, context: CardContext): TemplateResult =>
  html`<div id="rest">
    ${renderDeeper(context, true)} ${context.card.contested ? renderPicture(context) : nothing}
    ${context.card.place && context.card.figure ? renderFigure(context) : nothing} ${renderNotes(context)}
    ${renderSources(context)} ${renderRelated(context)} ${renderWhy(subject, context)}
  </div>`;

/**
 * Renders why the card is here and when it was reviewed. @param subject absent for a related entry, which no words have
 * matched
 */
function renderWhy(
  subject: CardSubject | undefined,
  { card: { translated }, data: { reviewed, translation }, strings: { card, lang } }: CardContext,
): TemplateResult {
  const isUnread = translated && !translation?.read;
  return html`<footer role="none">
    ${isUnread ? html`<p>${ended(card.translated, card)}</p>` : nothing}
    ${subject ? html`<p>${whyShown(subject, card).map((sentence) => `${ended(sentence, card)} `)}</p>` : nothing}
    <p>${ended(fill(card.reviewed, { date: formatDate(reviewed, lang) }), card)}</p>
    <p class="keys">${ended(card.keys, card)}</p>
  </footer>`;
}
