import { matchMedia } from '../../dom/platform.js';
import { ArticleContextCloseEvent, ArticleContextOpenEvent } from '../../api/reader-events.js';
import type { Settings } from '../../api/settings.js';
import type { Walk } from '../../card/card-model.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { HoverIntentController } from '../hover-intent-controller.js';
import type { Point } from './pointer-corridor.js';
import type { MarkChoice } from '../../locales/strings.js';
import type { Mark } from '../../paint/painter.js';
import { CardHost } from './card-host.js';
import { opensInPane, paneFor } from './keep-pane.js';
import { passOn, type CardRequests } from './card-requests.js';
import { linkAround } from '../link-controller.js';
import { readerChoice } from '../reader-choice.js';
import { applyLanguage, type Language, type LanguageController } from '../language-controller.js';
import type { Appearance } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
import { whenIdle } from '../../util/when-idle.js';
import { Pins, type Pinned } from './pinned-cards.js';
import { isIntact, isSmallScreen, unlessFoundAgain } from '../in-sight.js';

/** What the cards need to know, and whom they tell. */
export interface CardControllerDeps extends CardRequests {
  readonly root: ShadowRoot;
  readonly appearance: () => Appearance;
  readonly languages: Pick<LanguageController, 'cards' | 'language'>;
  readonly intent: HoverIntentController<PageMention>;
  /**
   * Where the pointer was when it opened the card, in CSS px of the viewport; `undefined` where a key or a call does.
   */
  readonly point: () => Point | undefined;
  /** Whether the reader uses a finger. */
  readonly isTouch: () => boolean;
  /** All mentions that the card for one shows as tabs, that one first. */
  readonly mentionsOver: (mention: PageMention) => readonly PageMention[];
  /** Paints the mark of the open card differently; `undefined` for none. */
  readonly setActive: (mark: Mark | undefined) => void;
  readonly attributes: Settings['attributes'];
  /** Where a mention stands among the marked ones. */
  readonly walkFrom: (mention: PageMention) => Walk;
  /** A card that had the focus has closed, so that the reader is back at its words. */
  readonly onLeft: (mention: PageMention) => void;
  readonly onFailure: (error: unknown) => void;
}

/** From this width on there is room for a pinned card beside the next. See docs/decisions/0019. */
const WIDE = '(width >= 900px)';

/**
 * Holds all cards: the one that follows the hover intent from mark to mark, and the pinned ones. Fires the events of
 * both.
 */
export class CardController {
  readonly #deps: CardControllerDeps;
  readonly #pins = new Pins();
  /** The host of the card that is not pinned at the edge of the screen. */
  #host: CardHost;
  #shown: PageMention | undefined;
  /** The mention whose card gets the focus once it opens. */
  #entering: PageMention | undefined;
  #isOver = false;

  constructor(deps: CardControllerDeps) {
    this.#deps = deps;
    deps.intent.staysOpen = () => opensInPane(deps.attributes);
    this.#host = this.#makeHost();
  }

  /** The mention that this card is open for. */
  get shown(): PageMention | undefined {
    return this.#shown;
  }

  /** Its box in the viewport, in CSS px. */
  get box(): DOMRect | undefined {
    return this.#host.box;
  }

  get pins(): Pick<Pins, 'has'> {
    return this.#pins;
  }

  /** Whether a card is open, pinned ones included, whose words are still on the page. */
  get isInUse(): boolean {
    const pinned = this.#pins.all.map(({ mention }) => mention);
    return [...pinned, ...(this.#shown ? [this.#shown] : [])].some(isIntact);
  }

  isOn(event: Event): boolean {
    return this.#hosts.some((host) => host.isOn(event));
  }

  /**
   * Loads the card's code and texts when the reader first moves the pointer or the focus, or else when the page is
   * idle: then a first card is rendered unseen, too. See docs/decisions/0022.
   */
  prepareEarly(first: () => PageMention | undefined, signal: AbortSignal): void {
    const prepare = (): void => void this.#host.prepare().catch(() => {});
    for (const type of ['pointermove', 'focusin'])
      addEventListener(type, prepare, { signal, passive: true, once: true, capture: true });
    // One idle moment for what loads and one for the rendering: on a slow phone each is long enough.
    const rehearse = (): void => void this.#host.rehearse(first()).catch(() => {});
    whenIdle(() => void this.#host.prepare().then(() => { whenIdle(rehearse, signal); }, () => {}), signal); // prettier-ignore
  }

  renewAppearance(): void {
    for (const host of this.#hosts) host.renewAppearance();
  }

  speak(language: Language): void {
    for (const host of this.#hosts) host.speak(language);
  }

  setChoice(choice: MarkChoice): void {
    for (const { view } of this.#hosts) if (view) view.choice = choice;
  }

  /**
   * Call it when the panel opens, which may cover an open card: that closes. On a larger screen pinned cards stay,
   * above the panel.
   */
  giveWay(): void {
    if (isSmallScreen()) this.closeAll();
    else this.leave();
    this.raise();
  }

  /** Brings the open cards to where they can be seen and used, above what has come to the top layer since. */
  raise(): void {
    for (const host of this.#hosts) host.raise(host.mentions[0]?.block);
  }

  /** Moves the focus into the card of a mention, now or when it opens. `undefined` takes an earlier wish back. */
  enter(mention: PageMention | undefined): void {
    if (mention && mention === this.#shown) this.#host.view?.focus();
    else this.#entering = mention;
  }

  /** Closes the open card, unless it is pinned: the reader has turned elsewhere. */
  leave(): void {
    if (!this.#host.view?.pinned) this.#dismiss();
  }

  /** Closes all cards, pinned ones included. */
  closeAll(): void {
    this.#dismiss();
    for (const pinned of this.#pins.all) this.#closePinned(pinned);
  }

  /** Closes all cards and takes them off the page, at the end of the run. */
  remove(): void {
    this.#isOver = true;
    for (const pinned of this.#pins.all) this.#closePinned(pinned);
    this.#close();
    this.#host.remove();
  }

  /** The card that Escape closes: the pinned one that has the focus, else the open one, else the one pinned last. */
  get foremost(): CardHost {
    const pinned = this.#pins.foremost?.host;
    const { open, pending } = this.#deps.intent;
    return pinned && (pinned.hasFocus || !(open ?? pending)) ? pinned : this.#host;
  }

  /** Closes one card, pinned or not. */
  closeHost(host: CardHost): void {
    const pinned = this.#pins.of(host);
    if (pinned) this.#closePinned(pinned);
    else this.#dismiss();
  }

  /** Opens, moves or closes the card. @param open the mention that the hover intent wants it for */
  async follow(open: PageMention | undefined): Promise<void> {
    if (!open) {
      this.#close();
      return;
    }
    const { root, attributes, point, isTouch, mentionsOver, walkFrom, onFailure } = this.#deps;
    const opening = {
      mentions: mentionsOver(open),
      point: point(),
      isTouch: isTouch(),
      feedback: attributes.feedback ?? undefined,
      walk: walkFrom(open),
      choice: readerChoice(attributes),
      openLink: attributes.linkTaps === 'card' && isTouch() ? linkAround(open) : undefined,
      pane: paneFor(attributes, open.block, this.#pins.box ?? root.querySelector('article-context-panel[open]')),
      beside: this.#pins.box,
      onGone: () => {
        unlessFoundAgain(open, () => {
          this.#lose(open);
        });
      },
    };
    try {
      if (await this.#host.open(opening)) this.#opened(open);
    } catch (error) {
      if (this.#isOver || this.#deps.intent.open !== open) return;
      onFailure(error);
      this.#dismiss();
    }
  }

  #opened(mention: PageMention): void {
    const { setActive, emit } = this.#deps;
    const before = this.#shown;
    this.#shown = mention;
    setActive(mention.mark);
    if (before !== mention) {
      if (before) emit(new ArticleContextCloseEvent(before));
      emit(new ArticleContextOpenEvent(mention));
    }
    if (this.#entering === mention) this.#host.view?.focus();
    this.#entering = undefined;
  }

  get #hosts(): readonly CardHost[] {
    return [this.#host, ...this.#pins.all.map(({ host }) => host)];
  }

  #makeHost(): CardHost {
    const { root, appearance, languages } = this.#deps;
    const host: CardHost = new CardHost(root, appearance, languages.cards, (card) => {
      applyLanguage(card, languages.language);
      card.addEventListener('card-close', () => {
        this.closeHost(host);
      });
      card.addEventListener('card-pin', () => {
        this.#togglePin(host, card);
      });
      passOn(card, host, this.#deps);
    });
    return host;
  }

  /**
   * A pin takes the card to the edge of a wide screen, and the next mark gets a card of its own. On a narrow one it
   * just stays open.
   */
  #togglePin(host: CardHost, card: ArticleContextCard): void {
    const pinned = this.#pins.of(host);
    const mention = this.#shown;
    if (pinned) this.#unpin(pinned);
    else if (mention && !card.pinned && matchMedia(WIDE).matches) this.#pin(mention);
    else if (mention) this.#deps.intent.tell({ type: 'show', target: mention });
    card.pinned = !card.pinned;
  }

  #pin(mention: PageMention): void {
    if (this.#pins.overdue) this.#closePinned(this.#pins.overdue);
    this.#pins.add({ host: this.#host, mention });
    this.#host = this.#makeHost();
    this.#shown = undefined;
    this.#dismiss();
  }

  /** Puts a pinned card back at its mark, in place of a card that is open. */
  #unpin(pinned: Pinned): void {
    this.#dismiss();
    this.#host.remove();
    this.#pins.remove(pinned);
    this.#host = pinned.host;
    this.#shown = pinned.mention;
    this.#deps.intent.tell({ type: 'show', target: pinned.mention });
  }

  #closePinned(pinned: Pinned): void {
    this.#pins.remove(pinned);
    pinned.host.remove();
    this.#deps.emit(new ArticleContextCloseEvent(pinned.mention));
  }

  #dismiss(): void {
    this.#deps.intent.tell({ type: 'dismiss' });
  }

  /**
   * Closes the card whose mark has scrolled or gone away. The focus stays: the reader did not ask for it to move.
   * Nothing is done where the intent wants another mention by now.
   */
  #lose(mention: PageMention): void {
    if (mention !== this.#deps.intent.open) return;
    this.#host.forgetFocus();
    this.leave();
  }

  #close(): void {
    const { setActive, onLeft, emit } = this.#deps;
    const { hasFocus } = this.#host;
    this.#host.close();
    setActive(undefined);
    const closed = this.#shown;
    this.#shown = undefined;
    if (!closed) return;
    if (hasFocus) onLeft(closed);
    emit(new ArticleContextCloseEvent(closed));
  }
}
