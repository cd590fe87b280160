import { isInBox, isInCorridor, type Point } from '../card/corridor.js';
import { IntentController } from '../card/intent-controller.js';
import type { CardsData } from '../dossier/compile.js';
import type { Painting } from '../paint/painter.js';
import { en } from '../locales/en.js';
import { applyLook, CardHost, type Look } from './card-host.js';
import { ArticleContextLauncher } from './launcher-view.js';
import type { PageMention } from './mention.js';
import { MentionIndex } from './mention-index.js';
import type { Option } from './options.js';

export interface ReadingOptions {
  readonly root: ShadowRoot;
  readonly mentions: readonly PageMention[];
  readonly painting: Painting;
  readonly cards: () => Promise<CardsData>;
  readonly openOn: () => Option<'open-on'>;
  readonly launcher: Option<'launcher'>;
  readonly look: Look;
  readonly onOpen: (mention: PageMention) => void;
  readonly onClose: (mention: PageMention) => void;
  readonly onSource: (entryId: string, sourceId: string, url: string) => void;
  readonly onFailure: (error: unknown) => void;
}

/** A reader at work on the marked text: what pointer, touch and keys mean, and the card that follows from it. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #index: MentionIndex;
  readonly #host: CardHost;
  readonly #intent = new IntentController<PageMention>((open) => void this.#follow(open));
  readonly #listening = new AbortController();
  readonly #launcher = new ArticleContextLauncher();
  #shown: PageMention | undefined;
  /** The pointer's last place on the page, and its last place on a mark. */
  #pointer: Point | undefined;
  #left: Point | undefined;
  #frame = 0;
  #pointerType = 'mouse';

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#index = new MentionIndex(options.mentions);
    this.#host = new CardHost(options.root, options.look, options.cards, (card) => {
      card.strings = en;
      card.addEventListener('card-close', () => {
        this.dismiss();
      });
      card.addEventListener('card-source', ({ entryId, sourceId, url }) => {
        options.onSource(entryId, sourceId, url);
      });
    });
    this.#addLauncher();
    this.#listen();
  }

  show(mention: PageMention): void {
    bringIntoView(mention);
    this.#pointer = undefined;
    this.#intent.tell({ type: 'show', target: mention });
  }

  setLook(look: Look): void {
    applyLook(this.#launcher, look);
    this.#host.setLook(look);
  }

  dismiss(): void {
    this.#intent.tell({ type: 'dismiss' });
  }

  stop(): void {
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    this.#intent.stop();
    if (this.#shown) this.#options.onClose(this.#shown);
    this.#shown = undefined;
    this.#options.painting.setActive(undefined);
    this.#host.remove();
    this.#launcher.remove();
  }

  /** The launcher is the one tab stop: arrow keys walk the marked words, which in `highlight` mode are no elements. */
  #addLauncher(): void {
    const { root, mentions, launcher, look } = this.#options;
    this.#launcher.strings = en;
    const marked = mentions.filter((mention) => mention.marked);
    this.#launcher.marked = marked;
    this.#launcher.place = launcher;
    applyLook(this.#launcher, look);
    this.#launcher.addEventListener('launcher-walk', ({ index }) => {
      const mention = marked[index];
      if (mention) this.show(mention);
    });
    this.#launcher.addEventListener('launcher-enter', () => {
      if (this.#shown) this.#host.card?.focus();
      else this.#launcher.walk(Math.max(0, this.#launcher.walkedTo));
    });
    root.append(this.#launcher);
  }

  #listen(): void {
    const { signal } = this.#listening;
    const passive = { signal, passive: true };
    document.addEventListener('pointermove', this.#onPointerMove, passive);
    document.addEventListener('pointerdown', this.#onPointerDown, passive);
    document.addEventListener('pointerleave', this.#onPointerLeave, passive);
    document.addEventListener('scroll', this.#onScroll, { ...passive, capture: true });
    document.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
    // Moves within the widget's shadow tree do not get here: this is the focus leaving the widget.
    this.#options.root.host.addEventListener('focusout', this.#onFocusLeave as EventListener, { signal });
    const prepare = (): void => void this.#host.prepare().catch(() => {});
    document.addEventListener('pointermove', prepare, { ...passive, once: true });
    document.addEventListener('focusin', prepare, { ...passive, once: true });
    whenIdle(prepare, signal);
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      this.#intent.tell({ type: 'busy' });
      return;
    }
    const onCard = this.#isOnCard(event);
    const { target, clientX: x, clientY: y } = event;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (onCard) this.#intent.tell({ type: 'on-card' });
      else this.#pointAt({ x, y }, target);
    });
  };

  /** Once a frame at most, whatever the mouse's rate. */
  #pointAt(point: Point, target: EventTarget | null): void {
    this.#pointer = point;
    const at = performance.now();
    const box = this.#host.box;
    const [mention] = this.#options.openOn() === 'hover' ? this.#index.at(point.x, point.y, target) : [];
    if (mention && mention === this.#intent.open) this.#left = point;
    const onTheWay = box && this.#left && mention !== this.#intent.open && isInCorridor(point, this.#left, box);
    if (onTheWay && !isInBox(point, box)) this.#intent.tell({ type: 'on-the-way', at });
    else this.#intent.tell({ type: 'over', target: mention, at });
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#pointerType = event.pointerType;
    this.#intent.tell({ type: 'busy' });
  };

  readonly #onPointerLeave = (): void => {
    this.#intent.tell({ type: 'over', target: undefined, at: performance.now() });
  };

  readonly #onScroll = (event: Event): void => {
    if (event.target !== this.#host.card) this.#intent.tell({ type: 'busy' });
  };

  /** Each click is judged by its own pointer, since a machine may have both mouse and touch. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#isOnCard(event) || event.defaultPrevented || event.button !== 0) return;
    const [mention] = this.#index.at(event.clientX, event.clientY, event.target);
    if (!mention || isControl(event.target) || hasSelection()) {
      if (this.#shown && !this.#isOnWidget(event)) this.dismiss();
      return;
    }
    this.#pointer = { x: event.clientX, y: event.clientY };
    const toggles = this.#pointerType !== 'mouse' || this.#options.openOn() === 'click';
    if (toggles && mention === this.#intent.open) this.dismiss();
    else this.#intent.tell({ type: 'show', target: mention });
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#shown) return;
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
  };

  /** With no new target the window has lost the focus, or a click follows that is judged by itself. */
  readonly #onFocusLeave = (event: FocusEvent): void => {
    if (event.relatedTarget !== null) this.dismiss();
  };

  #isOnCard(event: Event): boolean {
    return this.#host.card !== undefined && event.composedPath().includes(this.#host.card);
  }

  #isOnWidget(event: Event): boolean {
    return event.composedPath().includes(this.#options.root);
  }

  async #follow(open: PageMention | undefined): Promise<void> {
    const before = this.#shown;
    if (!open) {
      this.#close();
      return;
    }
    const point = this.#pointer;
    this.#left = point;
    try {
      const opened = await this.#host.open({
        mentions: this.#together(open, point),
        point,
        onGone: () => {
          this.dismiss();
        },
      });
      if (!opened) return;
    } catch (error) {
      this.#options.onFailure(error);
      return;
    }
    if (before && before !== open) this.#options.onClose(before);
    this.#shown = open;
    this.#options.painting.setActive(open.mark);
    this.#options.onOpen(open);
  }

  #close(): void {
    const hadFocus = this.#host.card?.matches(':focus-within') ?? false;
    this.#host.close();
    this.#options.painting.setActive(undefined);
    if (hadFocus) this.#launcher.focus();
    const closed = this.#shown;
    this.#shown = undefined;
    if (closed) this.#options.onClose(closed);
  }

  /** All mentions over a place, the one asked for first, then from the inside out. */
  #together(mention: PageMention, point: Point | undefined): PageMention[] {
    const { mark } = mention;
    const around = this.#options.mentions
      .filter((other) => other.mark.block === mark.block && other !== mention)
      .filter((other) => other.mark.start <= mark.start && other.mark.end >= mark.end)
      .sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
    const crossing = point ? this.#index.at(point.x, point.y, mention.block) : [];
    return [...new Set([mention, ...around, ...crossing])];
  }
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null;

const hasSelection = (): boolean => !(document.getSelection()?.isCollapsed ?? true);

function bringIntoView({ block, range }: PageMention): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** WebKit has no `requestIdleCallback`. */
function whenIdle(work: () => void, signal: AbortSignal): void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(work, { timeout: 4000 });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(handle);
    });
    return;
  }
  const handle = setTimeout(work, 1500);
  signal.addEventListener('abort', () => {
    clearTimeout(handle);
  });
}
