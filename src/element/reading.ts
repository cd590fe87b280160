import { IntentController } from '../card/intent-controller.js';
import type { LoadedDossier } from '../dossier/load.js';
import type { Painting } from '../paint/painter.js';
import type { Block } from '../page/blocks.js';
import { CardHost } from './card-host.js';
import { whenIdle } from './idle.js';
import { applyLanguage, Speech, type Language } from './language.js';
import './launcher-view.js';
import { applyLook, type Look } from './look.js';
import { readMarks } from './mark-reader.js';
import type { PageMention } from './mention.js';
import { MentionIndex } from './mention-index.js';
import type { Option } from './options.js';
import { PanelReader } from './panel-reader.js';
import { PointerReader } from './pointer-reader.js';
import { readPrinting } from './print-reader.js';
import { bringIntoView, isIntact, isSmallScreen, isUnderModal } from './view.js';

export interface ReadingOptions {
  readonly root: ShadowRoot;
  /** The blocks of the article. */
  readonly blocks: readonly Block[];
  readonly mentions: readonly PageMention[];
  readonly painting: Painting;
  readonly marks: Option<'marks'>;
  readonly cards: LoadedDossier['cards'];
  readonly translations?: LoadedDossier['translations'];
  readonly language: Language;
  readonly openOn: () => Option<'open-on'>;
  readonly launcher: Option<'launcher'>;
  readonly look: Look;
  readonly onOpen: (mention: PageMention) => void;
  readonly onClose: (mention: PageMention) => void;
  readonly onPanel: (open: boolean) => void;
  readonly onSource: (entryId: string, sourceId: string, url: string) => void;
  readonly onFailure: (error: unknown) => void;
}

/** A reader at work on the marked text: the launcher, keys, focus, and the one card that follows from it all. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #index: MentionIndex;
  readonly #host: CardHost;
  readonly #speech: Speech;
  readonly #panel: PanelReader;
  readonly #pointer: PointerReader;
  readonly #intent = new IntentController<PageMention>((open) => void this.#follow(open));
  readonly #listening = new AbortController();
  readonly #launcher = document.createElement('article-context-launcher');
  readonly #reported = new Set<string>();
  #shown: PageMention | undefined;
  /** The mention whose card gets the focus once it opens. */
  #entering: PageMention | undefined;
  /** What had the focus before it went into the card. */
  #focusedBefore: HTMLElement | undefined;

  constructor(options: ReadingOptions) {
    this.#options = options;
    // With no marks nothing shows that a word would open a card, so none does.
    const marked = options.marks === 'none' ? [] : options.mentions.filter((mention) => mention.marked);
    this.#index = new MentionIndex(marked);
    this.#speech = new Speech({ ...options, onChange: this.#speak, onFailure: this.#reportOnce });
    readPrinting({ ...options, marked, speech: this.#speech }, this.#listening.signal);
    this.#host = new CardHost(options.root, options.look, this.#speech.cards, (card) => {
      applyLanguage(card, this.#speech.language);
      card.addEventListener('card-close', () => {
        this.dismiss();
      });
      card.addEventListener('card-source', ({ entryId, sourceId, url }) => {
        options.onSource(entryId, sourceId, url);
      });
      card.addEventListener('focusin', this.#onFocusEnter as EventListener);
      card.addEventListener('focusout', this.#onFocusLeave as EventListener);
    });
    const isOnCard = (event: Event): boolean =>
      this.#host.card !== undefined && event.composedPath().includes(this.#host.card);
    this.#pointer = new PointerReader(
      {
        index: this.#index,
        intent: this.#intent,
        openOn: options.openOn,
        cardBox: () => this.#host.box,
        isOnCard,
        isOnWidget: (event) => isOnCard(event) || event.composedPath().includes(options.root),
      },
      this.#listening.signal,
    );
    this.#addLauncher();
    this.#listen();
    // Last, so that a card takes Escape before the panel does.
    this.#panel = this.#makePanel();
  }

  show(mention: PageMention): void {
    this.#entering = undefined;
    bringIntoView(mention);
    this.#pointer.forget();
    this.#intent.tell({ type: 'show', target: mention });
  }

  /** Whether a reader is at a card whose words are still there, or at the launcher. */
  get isInUse(): boolean {
    const isRead = this.#shown !== undefined && isIntact(this.#shown);
    return isRead || this.#intent.pending !== undefined || this.#options.root.activeElement !== null;
  }

  setLook(look: Look): void {
    applyLook(this.#launcher, look);
    this.#host.setLook(look);
    this.#panel.setLook(look);
    void this.#speech.look(this.#listening.signal);
  }

  dismiss(): void {
    this.#intent.tell({ type: 'dismiss' });
  }

  openPanel(): void {
    this.#panel.open();
  }

  closePanel(): void {
    this.#panel.close();
  }

  stop(): void {
    this.#listening.abort();
    this.#intent.stop();
    if (this.#shown) this.#options.onClose(this.#shown);
    this.#shown = undefined;
    this.#options.painting.setActive(undefined);
    this.#host.remove();
    this.#panel.remove();
    this.#launcher.remove();
  }

  #makePanel(): PanelReader {
    return new PanelReader(
      {
        ...this.#options,
        cards: this.#speech.cards,
        language: () => this.#speech.language,
        onToggle: (open) => {
          this.#launcher.panelOpen = open;
          if (open && isSmallScreen()) this.dismiss();
          else if (open) this.#host.raise();
          this.#options.onPanel(open);
        },
        onEntry: (entryId, enter) => {
          this.#showNext(entryId, enter);
        },
        onLook: () => {
          this.dismiss();
        },
      },
      this.#listening.signal,
    );
  }

  /** Shows the first mention of an entry, or that after the one which is shown. */
  #showNext(entryId: string, enter: boolean): void {
    const all = this.#options.mentions.filter(({ entry }) => entry.id === entryId);
    const at = all.findIndex((mention) => mention === this.#shown);
    const next = all[(at + 1) % all.length];
    if (next) this.#showFor(next, enter);
  }

  /** Shows a mention; with `enter`, the focus goes into its card. */
  readonly #showFor = (mention: PageMention, enter: boolean): void => {
    this.show(mention);
    if (enter && mention === this.#shown) this.#host.card?.focus();
    else if (enter) this.#entering = mention;
  };

  /** The launcher is the one tab stop: arrow keys walk the marked words, which in `highlight` mode are no elements. */
  #addLauncher(): void {
    const { root, mentions, launcher, look } = this.#options;
    const marked = mentions.filter((mention) => mention.marked);
    const view = this.#launcher;
    applyLanguage(view, this.#speech.language);
    view.marked = marked;
    view.place = launcher;
    applyLook(view, look);
    view.addEventListener('launcher-walk', ({ index }) => {
      const mention = marked[index];
      if (mention) this.show(mention);
    });
    const openHere = (): void => {
      view.walk(Math.max(0, view.walkedTo));
    };
    view.addEventListener('launcher-enter', () => {
      if (this.#shown) this.#host.card?.focus();
      else openHere();
    });
    view.addEventListener('launcher-press', () => {
      if (this.#shown) this.dismiss();
      else openHere();
    });
    view.addEventListener('launcher-panel', () => {
      this.#panel.toggle();
    });
    root.append(view);
  }

  #listen(): void {
    const { signal } = this.#listening;
    const { host } = this.#options.root;
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
    host.addEventListener('focusout', this.#onFocusLeave as EventListener, { signal });
    readMarks({ ...this.#options, onMark: this.#showFor, onFocusLeave: this.#onFocusLeave }, signal);
    const prepare = (): void => void this.#host.prepare().catch(() => {});
    document.addEventListener('pointermove', prepare, { signal, passive: true, once: true });
    document.addEventListener('focusin', prepare, { signal, once: true });
    whenIdle(prepare, signal);
  }

  /** Escape takes away a card, or one that is on its way; only for one that is seen is the key kept from the page. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (!this.#intent.open && !this.#intent.pending)) return;
    const isSeen = this.#host.box !== undefined && !isUnderModal(this.#host.card);
    if (isSeen) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (isSeen || !this.#shown) this.dismiss();
  };

  readonly #onFocusEnter = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !this.#host.holds(relatedTarget)) this.#focusedBefore = relatedTarget;
  };

  /** With no new target the window has lost the focus, or a click follows that is judged by itself. */
  readonly #onFocusLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !this.#isOwn(relatedTarget)) this.dismiss();
  };

  #isOwn(target: EventTarget): boolean {
    const { root, painting, openOn } = this.#options;
    if (openOn() === 'hover' && painting.markOf?.(target)) return true;
    return target === root.host || (target instanceof Node && (root.contains(target) || this.#host.holds(target)));
  }

  async #follow(open: PageMention | undefined): Promise<void> {
    if (!open) {
      this.#close();
      return;
    }
    const before = this.#shown;
    const { point } = this.#pointer;
    this.#pointer.rememberPlace();
    try {
      const opened = await this.#host.open({ mentions: this.#together(open), point, onGone: () => { this.#lose(open); } }); // prettier-ignore
      if (!opened) return;
    } catch (error) {
      if (this.#listening.signal.aborted || this.#intent.open !== open) return;
      this.#reportOnce(error);
      this.dismiss();
      return;
    }
    if (before && before !== open) this.#options.onClose(before);
    this.#shown = open;
    this.#options.painting.setActive(open.mark);
    this.#options.onOpen(open);
    if (this.#entering === open) this.#host.card?.focus();
    this.#entering = undefined;
  }

  readonly #speak = (): void => {
    const { language } = this.#speech;
    applyLanguage(this.#launcher, language);
    this.#host.speak(language);
    this.#panel.speak(language);
  };

  /** What keeps one card from opening keeps the others too: however many marks a reader tries, it is said once. */
  readonly #reportOnce = (error: unknown): void => {
    const says = String(error);
    if (!this.#reported.has(says) && !this.#listening.signal.aborted) this.#options.onFailure(error);
    this.#reported.add(says);
  };

  /** The mark has gone from under the card: nobody asked for the focus to move. It may have gone because another is wanted. */
  #lose(mention: PageMention): void {
    if (mention !== this.#intent.open) return;
    this.#focusedBefore = undefined;
    this.dismiss();
  }

  #close(): void {
    const hadFocus = this.#host.card?.matches(':focus-within') ?? false;
    // Firefox and WebKit leave the focus in what is hidden.
    if (hadFocus) (this.#host.card?.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    this.#host.close();
    this.#options.painting.setActive(undefined);
    // Without scrolling: the reader looks at the text, wherever the launcher is.
    if (hadFocus) this.#focusedBefore?.focus({ preventScroll: true });
    this.#focusedBefore = undefined;
    const closed = this.#shown;
    this.#shown = undefined;
    if (closed) this.#options.onClose(closed);
  }

  /** All mentions over a place, the one asked for first, then from the inside out. */
  #together(mention: PageMention): PageMention[] {
    const { mark } = mention;
    const { point } = this.#pointer;
    const around = this.#options.mentions
      .filter((other) => other.mark.block === mark.block && other !== mention)
      .filter((other) => other.mark.start <= mark.start && other.mark.end >= mark.end)
      .sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
    const crossing = point ? this.#index.at(point.x, point.y, mention.block) : [];
    return [...new Set([mention, ...around, ...crossing])];
  }
}
