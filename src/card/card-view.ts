import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatDate } from '../locales/dates.js';
import { writtenIn } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import { CardCloseEvent } from './card-events.js';
import { findCard, type CardModel, type CardSubject } from './card-model.js';
import { cardLayout } from './card-layout.js';
import { cardPictures } from './card-pictures.js';
import { cardType } from './card-type.js';
import { themeStyles } from '../looks/themes.js';
import { cited, type CiteContext } from './cited-text.js';
import { renderFacts } from './facts.js';
import { renderFigure } from './figure.js';
import { renderFramings } from './framings.js';
import { renderMap } from './map.js';
import { renderSources } from './sources.js';
import { howSpelled, whyShown } from './why-shown.js';

/**
 * The card: a non-modal dialog in the top layer. It knows neither the page nor the marks; it gets a model and fires
 * `card-close` and `card-source`.
 */
export class ArticleContextCard extends LitElement {
  static override properties = {
    model: { attribute: false },
    strings: { attribute: false },
    tab: { state: true },
    trail: { state: true },
  };
  static override styles = [themeStyles, cardLayout, cardType, cardPictures];

  declare model: CardModel | undefined;
  declare strings: Strings;
  /** Which of the model's subjects is shown. */
  declare tab: number;
  /** Ids of related entries followed from there, the one shown last. */
  declare trail: readonly string[];

  constructor() {
    super();
    this.tab = 0;
    this.trail = [];
  }

  /** Moves the focus into the card. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[role="dialog"]')?.focus(options);
  }

  #hadFocus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.matches(':focus-within');
    if (!changed.has('model')) return;
    this.tab = 0;
    this.trail = [];
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('model') && !changed.has('tab') && !changed.has('trail')) return;
    this.renderRoot.querySelector('.body')?.scrollTo({ top: 0 });
    // The button that led here may be gone with what it stood in; the focus must not be.
    if (this.#hadFocus && !this.matches(':focus-within')) this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, strings } = this;
    const subject = model?.subjects[this.tab];
    if (!model || !subject) return nothing;
    const shownId = this.trail.at(-1) ?? subject.entryId;
    const card = findCard(model.data, shownId);
    if (!card) return nothing;
    const text = writtenIn(model.data.lang);
    const context: CiteContext = { card, data: model.data, strings, text, host: this };
    return html`
      <div class="dialog" part="card" role="dialog" aria-labelledby="name" tabindex="-1">
        ${this.#renderTabs(model)}
        <div class="body" part="card-body" tabindex="0" role="group" aria-labelledby="name">
          ${this.#renderHead(context, this.trail.length > 0 ? undefined : howSpelled(subject, strings.card))}
          <p class="background" lang=${text.lang} dir=${text.dir}>${cited(card.background, context)}</p>
          ${renderFacts(context)} ${renderFigure(context)} ${renderMap(context)}
          ${card.contested ? renderFramings(card.contested, context) : nothing} ${renderSources(context)}
          ${this.#renderRelated(context)} ${this.#renderWhy(subject, model)}
        </div>
        <button class="close" part="card-close" type="button" aria-label=${strings.card.close} @click=${this.#close}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8"></path></svg>
        </button>
      </div>
    `;
  }

  #renderTabs({ subjects, data }: CardModel): TemplateResult | typeof nothing {
    if (subjects.length < 2) return nothing;
    const text = writtenIn(data.lang);
    return html`<div class="tabs" role="group" aria-label=${this.strings.card.here}>
      ${subjects.map(
        ({ entryId, name }, index) =>
          html`<button
            type="button"
            lang=${text.lang}
            dir=${text.dir}
            aria-pressed=${index === this.tab ? 'true' : 'false'}
            @click=${() => {
              this.#showTab(index);
            }}
          >
            ${findCard(data, entryId)?.name ?? name}
          </button>`,
      )}
    </div>`;
  }

  #renderHead({ card, strings, text }: CiteContext, spelled: string | undefined): TemplateResult {
    return html`<header>
      ${
        this.trail.length > 0
          ? html`<button class="back" type="button" @click=${this.#back}>
              <span aria-hidden="true" class="arrow">←</span> ${strings.card.back}
            </button>`
          : nothing
      }
      <p class="kind">
        ${strings.types[card.type]}${
          card.contested ? html`<span class="contested">${strings.card.contested}</span>` : nothing
        }
      </p>
      <h2 id="name"><bdi lang=${text.lang} dir=${text.dir}>${card.name}</bdi></h2>
      ${
        card.native
          ? html`<p class="native" aria-label=${strings.card.nativeNames}>
              ${card.native.map(({ text, lang }) => html`<span lang=${lang} dir="auto">${text}</span>`)}
            </p>`
          : nothing
      }
      ${spelled === undefined ? nothing : html`<p class="spelled">${ended(spelled, strings.card)}</p>`}
    </header>`;
  }

  #renderRelated({ card, data, strings, text }: CiteContext): TemplateResult | typeof nothing {
    const related = (card.related ?? []).flatMap((id) => findCard(data, id) ?? []);
    if (related.length === 0) return nothing;
    return html`<section>
      <h3>${strings.card.related}</h3>
      <ul class="related" lang=${text.lang} dir=${text.dir}>
        ${related.map(
          ({ id, name }) =>
            html`<li>
              <button
                type="button"
                @click=${() => {
                  this.trail = [...this.trail, id];
                }}
              >
                ${name}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderWhy(subject: CardSubject, { data }: CardModel): TemplateResult {
    const { card, lang } = this.strings;
    return html`<footer>
      ${this.trail.length > 0 ? nothing : html`<p>${whyShown(subject, card).map((sentence) => `${ended(sentence, card)} `)}</p>`}
      <p>${ended(fill(card.reviewed, { date: formatDate(data.reviewed, lang, 'long') }), card)}</p>
    </footer>`;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CardCloseEvent());
  };
  readonly #back = (): void => {
    this.trail = this.trail.slice(0, -1);
  };
  #showTab(index: number): void {
    this.tab = index;
    this.trail = [];
  }
}

if (!customElements.get('article-context-card')) customElements.define('article-context-card', ArticleContextCard);

declare global {
  interface HTMLElementTagNameMap {
    'article-context-card': ArticleContextCard;
  }
}
