import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Card } from '../dossier/compile.js';
import type { MarkChoice, Strings } from '../locales/strings.js';
import { baseStyles } from '../ui/styles/base-styles.js';
import { findCard, renderBack, renderKind } from '../ui/entry.js';
import { textOf } from '../ui/entry-head.js';
import { entryStyles } from '../ui/styles/entry-styles.js';
import { pictureStyles } from '../ui/styles/picture-styles.js';
import { sizeAsReaderChose } from '../ui/styles/readers-size.js';
import { themeStyles } from '../ui/styles/themes.js';
import { BodyScroll, keepWheel } from './card-scroll.js';
import type { CardContext } from './card-context.js';
import * as events from './card-events.js';
import { cardLayout } from './styles/card-layout-styles.js';
import type { CardModel, CardSubject } from './card-model.js';
import { renderButtons, renderHeading, renderRest, renderTabs } from './card-parts.js';
import { renderPreview } from './card-preview.js';
import { copyLink, nothingSaid, renderTools, type Foot } from './card-foot.js';
import { cardType } from './styles/card-text-styles.js';
import { linkTo } from './entry-link.js';
import { keepFitting } from './card-fit.js';
import { feedbackUrl } from './feedback-url.js';
import { sheetUnderFinger } from './sheet-drag.js';
import { renderCitedSource } from './sources.js';

/** A related entry that the reader has opened, and how far the entry before it was scrolled, in CSS px. */
interface Step {
  readonly id: string;
  readonly scrolled: number;
}

/**
 * Renders the card: a non-modal dialog. It knows neither the page nor the marks: it gets a model, and fires
 * `card-close`, `card-pin`, `card-walk`, `card-wrong`, `card-choice` and `card-source`. A `CardHost` shows it in the top layer.
 */
export class ArticleContextCard extends LitElement {
  static override properties = {
    model: { attribute: false },
    strings: { attribute: false },
    pinned: { attribute: false },
    choice: { attribute: false },
    tab: { state: true },
    trail: { state: true },
    line: { state: true },
    foot: { state: true },
    more: { state: true },
  };
  static override styles = [themeStyles, baseStyles, entryStyles, pictureStyles, cardLayout, cardType];

  declare model: CardModel | undefined;
  declare strings: Strings;
  declare pinned: boolean;
  /** The reader's choice of marks. */
  declare choice: MarkChoice;
  /** Index of the subject that is shown. */
  declare tab: number;
  /** The related entries opened from that subject; the last one is shown. Empty while the subject's own entry is. */
  declare trail: readonly Step[];
  /** Id of the source whose number the reader has pressed. */
  declare line: string | undefined;
  declare foot: Foot;
  /** Whether all of the entry is shown, and not its first layer alone. */
  declare more: boolean;

  #hadFocus = false;
  /** The number that the reader pressed to see its source. */
  #citedFrom: HTMLElement | undefined;
  readonly #scroll = new BodyScroll(() => this.#find('.body'));

  constructor() {
    super();
    this.pinned = false;
    this.tab = 0;
    this.trail = [];
    this.foot = nothingSaid;
    this.more = false;
    keepFitting(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    sizeAsReaderChose(root as ShadowRoot, ArticleContextCard.styles);
    return root;
  }

  override focus(options?: FocusOptions): void {
    this.#find('.dialog')?.focus(options);
  }

  /**
   * Call it before the card is hidden: engines restore the scroll position of a box that is shown again, whatever it
   * holds by then.
   */
  scrollToTop(): void {
    this.#scroll.to(0);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.matches(':focus-within');
    if (changed.has('model')) {
      this.tab = 0;
      this.trail = [];
      this.more = false;
      this.removeAttribute('tight');
      this.toggleAttribute('wide', this.#shown()?.contested !== undefined);
    }
    if (!showsOther(changed)) return;
    this.line = undefined;
    this.foot = nothingSaid;
    // A shorter entry must not make the card shrink away from the pointer, or the card would close. So it keeps its
    // height.
    this.style.minHeight = changed.has('model') ? '' : `min(${String(this.offsetHeight)}px, 85dvh)`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!showsOther(changed)) return;
    this.#scroll.to(this.#scroll.next);
    // The button that had the focus may have been removed, or reused by Lit for another entry: then the focus goes to
    // the dialog.
    const isOther = !changed.has('tab') && changed.get('trail')?.length !== this.trail.length;
    if (this.#hadFocus && (isOther || !this.matches(':focus-within'))) this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, strings } = this;
    const subject = model?.subjects[this.tab];
    const card = this.#shown();
    if (!model || !subject || !card) return nothing;
    const isRelated = this.trail.length > 0;
    const context = this.#context(card, model);
    return html`<div
      class="dialog"
      part="card"
      role="dialog"
      aria-labelledby="name"
      aria-describedby="gist"
      tabindex="-1"
      @keydown=${this.#onKeyDown}
      @wheel=${keepWheel}
    >
      <div class="head" @pointerdown=${this.#sheet.press}>
        ${isRelated ? renderBack(strings, this.#back) : renderKind(card, strings)}
        ${renderButtons(this.pinned, strings.card, this.#pin, this.#close)}
        <span class="grip"></span>
      </div>
      ${renderTabs(model, this.tab, strings, this.#showTab)}
      <div
        class="body"
        part="card-body"
        tabindex="0"
        role="group"
        aria-labelledby="name"
        @touchstart=${this.#sheet.touch}
        @scroll=${this.#scroll.onScroll}
      >
        ${renderHeading(isRelated ? undefined : subject, this.more, context)} ${renderPreview(context)}
        ${this.more ? renderRest(isRelated ? undefined : subject, context) : nothing}
      </div>
      ${renderCitedSource(context)} ${this.#renderTools(subject, card, model)}
    </div>`;
  }

  #shown(): Card | undefined {
    const { model } = this;
    const id = this.trail.at(-1)?.id ?? model?.subjects[this.tab]?.entryId;
    return model && id !== undefined ? findCard(model.data, id) : undefined;
  }

  #context(card: Card, { data }: CardModel): CardContext {
    return {
      card,
      data,
      level: 3,
      open: this.#showRelated,
      strings: this.strings,
      text: textOf(data, card),
      listed: card.sources,
      cited: this.line,
      cite: (id, from) => void this.#showSource(id, from),
      toText: this.#toText,
      follow: (id, url) => {
        this.dispatchEvent(new events.CardSourceEvent(card.id, id, url));
      },
    };
  }

  #renderTools(
    { entryId, text }: CardSubject,
    card: Card,
    { page, feedback, walk, openLink, data: { edition, reviewed } }: CardModel,
  ): TemplateResult {
    const { strings, foot } = this;
    const url = feedback
      ? feedbackUrl(feedback, { entry: entryId, text, page, version: edition ?? reviewed })
      : undefined;
    const report = (): void => {
      this.dispatchEvent(new events.CardWrongEvent(this.tab));
      if (url === undefined) this.foot = { ...nothingSaid, said: strings.card.thanks };
    };
    return renderTools({
      ...foot,
      strings,
      wrong: this.trail.length > 0 ? undefined : { url, report },
      copy: () => void this.#copy(linkTo(card.id, page)),
      choosing: foot.choosing ? this.choice : undefined,
      toggleChoosing: () => {
        this.foot = { ...nothingSaid, choosing: !foot.choosing };
      },
      choose: this.#choose,
      more: this.more,
      toggleMore: this.#toggleMore,
      walk,
      walkTo: this.#walkTo,
      openLink,
    });
  }

  readonly #toggleMore = (): void => {
    this.more = !this.more;
    this.line = undefined;
    this.foot = nothingSaid;
  };

  readonly #showTab = (index: number): void => {
    this.tab = index;
    this.trail = [];
  };

  readonly #showRelated = (id: string): void => {
    this.trail = [...this.trail, { id, scrolled: this.#scroll.keepOffset() }];
  };

  readonly #walkTo = (index: number): void => {
    this.dispatchEvent(new events.CardWalkEvent(index));
  };

  readonly #choose = (choice: MarkChoice): void => {
    this.dispatchEvent(new events.CardChoiceEvent(choice));
  };

  async #copy(link: string): Promise<void> {
    this.foot = await copyLink(link, this.strings);
    await this.updateComplete;
    this.#find('.link')?.focus();
  }

  async #showSource(id: string, from: HTMLElement): Promise<void> {
    this.#citedFrom = from;
    this.line = id;
    await this.updateComplete;
    this.#find('.cited')?.focus({ preventScroll: true });
    this.#scroll.toShow(from);
  }

  readonly #toText = (): void => {
    this.line = undefined;
    this.#citedFrom?.focus();
  };

  readonly #back = (): void => {
    this.#scroll.next = this.trail.at(-1)?.scrolled ?? 0;
    this.trail = this.trail.slice(0, -1);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' || !event.altKey || (this.line === undefined && this.trail.length === 0)) return;
    event.preventDefault();
    if (this.line === undefined) this.#back();
    else this.#toText();
  };

  readonly #pin = (): void => {
    this.dispatchEvent(new events.CardPinEvent());
  };
  readonly #close = (): void => {
    this.dispatchEvent(new events.CardCloseEvent());
  };
  readonly #sheet = sheetUnderFinger((selector) => this.#find(selector), this.#close);

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether the card shows another entry than before. */
const showsOther = (changed: PropertyValues<ArticleContextCard>): boolean =>
  changed.has('model') || changed.has('tab') || changed.has('trail');

if (!customElements.get('article-context-card')) customElements.define('article-context-card', ArticleContextCard);

declare global {
  interface HTMLElementTagNameMap {
    'article-context-card': ArticleContextCard;
  }
}
