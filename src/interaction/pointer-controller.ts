import { document } from '../dom/page.js';
import { matchMedia, performance } from '../dom/platform.js';
import { isElement, isNode } from '../dom/kinds.js';
import { closest } from '../dom/search.js';
import { contains } from '../dom/natives.js';
import { isInBox, isInCorridor, type Point } from './popovers/pointer-corridor.js';
import { isAtRest } from './hover-intent.js';
import type { HoverIntentController } from './hover-intent-controller.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import { opensOnHover } from './reader-choice.js';

/** What the pointer's controller asks, and whom it tells. Points are in CSS px of the viewport. */
export interface PointerControllerDeps {
  /** The marked mentions at a point that may open a card, the one to open first. */
  readonly at: (x: number, y: number, target: EventTarget | null) => readonly PageMention[];
  readonly intent: HoverIntentController<PageMention>;
  readonly attributes: Settings['attributes'];
  /** Box of the open card in the viewport; `undefined` while none is open. */
  readonly cardBox: () => DOMRect | undefined;
  readonly isOnCard: (event: Event) => boolean;
  /** Whether an event is on the card, the launcher or the panel. */
  readonly isOnWidget: (event: Event) => boolean;
  /** The reader has clicked elsewhere on the page. */
  readonly onElsewhere: () => void;
}

/**
 * Translates what mouse, pen and finger do on the page into events of the hover intent. Each event is judged by its own
 * `pointerType`: a laptop with a touch screen has all three.
 */
export class PointerController {
  readonly #deps: PointerControllerDeps;
  readonly #signal: AbortSignal;
  /** Where the pointer last was. A mark that runs over two lines has its card beside the line that was pointed at. */
  #point: Point | undefined;
  #found: readonly PageMention[] = [];
  /** Where the pointer was last on the mark of the open card: from here the way to the card begins. */
  #left: Point | undefined;
  /** Where the pointer was at its last real move; `undefined` before the first. */
  #seen: Point | undefined;
  /** Whether it has moved since it was last judged. */
  #hasMoved = false;
  /** The kind of the pointer that the reader uses; `undefined` before the first move or press. */
  #type: string | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #click: ReturnType<typeof setTimeout> | undefined;
  #press: { readonly type: string; readonly onCard: boolean } | undefined;

  constructor(deps: PointerControllerDeps, signal: AbortSignal) {
    this.#deps = deps;
    this.#signal = signal;
    // At the window, on the way down: a page may stop the propagation of what happens in its article, and views of the
    // widget do so for what happens in them.
    const early = { signal, passive: true, capture: true };
    addEventListener('pointermove', this.#onMove, early);
    // A pointer that goes into an iframe, such as an ad, sends this page no move there; `pointerover` tells that it has
    // left the mark.
    addEventListener('pointerover', this.#onMove, early);
    document.addEventListener('pointerleave', this.#onLeave, { signal, passive: true });
    addEventListener('pointerdown', this.#onPress, early);
    addEventListener('scroll', this.#onScroll, early);
    // It may keep a click from the page, which a passive listener cannot.
    addEventListener('click', this.#onClick, { signal, capture: true });
    signal.addEventListener('abort', () => {
      this.#drop();
      clearTimeout(this.#click);
    });
  }

  get point(): Point | undefined {
    return this.#point;
  }

  /** Whether the reader uses a finger, as far as that is known. */
  get isTouch(): boolean {
    return this.#type === undefined ? matchMedia('(pointer: coarse)').matches : this.#type === 'touch';
  }

  /** The mentions where the pointer last was. */
  get found(): readonly PageMention[] {
    return this.#found;
  }

  /** Forgets where the pointer was: the next card is opened by a key or a call, and stands where its mark begins. */
  forget(): void {
    this.#point = undefined;
    this.#found = [];
    this.#left = undefined;
  }

  /** Call it when a card opens: the way from the mark to it begins where the pointer is now. */
  rememberPlace(): void {
    this.#left = this.#point;
  }

  readonly #onMove = (event: PointerEvent): void => {
    const { intent, isOnCard } = this.#deps;
    if (event.pointerType === 'touch') return;
    this.#note(event);
    if (event.buttons !== 0) {
      this.#onBusy();
      return;
    }
    const onCard = isOnCard(event);
    const { clientX: x, clientY: y } = event;
    const { target } = event;
    this.#drop();
    const judge = (): void => {
      this.#drop();
      if (onCard) intent.tell({ type: 'on-card' });
      else this.#pointAt({ x, y }, target);
    };
    this.#frame = requestAnimationFrame(judge);
    // A page may have put its own function in the place of `requestAnimationFrame`, and a frozen frame has no next one.
    this.#timer = setTimeout(judge, LATE);
  };

  /**
   * Notes whether the pointer has really moved. Engines also send `pointerover`, and WebKit moves, where the page has moved
   * beneath a pointer at rest; these have the place of the last real move.
   */
  #note({ type, pointerType, clientX: x, clientY: y }: PointerEvent): void {
    const seen = this.#seen;
    const isMove = seen ? x !== seen.x || y !== seen.y : type === 'pointermove';
    if (!isMove) return;
    this.#hasMoved = true;
    this.#type = pointerType;
    if (type === 'pointermove') this.#seen = { x, y };
    // It is judged in the next frame, which may be late: until then, no card opens for where it was.
    const { intent } = this.#deps;
    if (intent.pending && this.#point && !isAtRest(this.#point, { x, y })) intent.tell({ type: 'busy' });
  }

  /** Drops a move that still waits to be judged. */
  readonly #drop = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  };

  /**
   * Judges where the pointer is. It runs once a frame at most, since a look-up of the caret for each event would be too
   * much.
   */
  #pointAt(point: Point, at: EventTarget | null): void {
    const { at: mentionsAt, intent, attributes, cardBox } = this.#deps;
    const now = performance.now();
    const hasMoved = this.#hasMoved;
    this.#hasMoved = false;
    const under = attributes.openOn === 'hover' ? mentionsAt(point.x, point.y, at) : [];
    const found = under.length === 0 || opensOnHover(attributes) ? under : [];
    const [mention] = found;
    this.#point = point;
    this.#found = found;
    if (mention && mention === intent.open) this.#left = point;
    const box = this.#left && mention !== intent.open ? cardBox() : undefined;
    const onTheWay = box && this.#left && isInCorridor(point, this.#left, box);
    if (onTheWay && !isInBox(point, box)) {
      const target = hasMoved ? mention : undefined;
      intent.tell({ type: 'on-the-way', target, at: now, point });
    } else intent.tell({ type: hasMoved ? 'over' : 'slid-under', target: mention, at: now, point });
  }

  readonly #onLeave = (): void => {
    this.#drop();
    this.#deps.intent.tell({ type: 'slid-under', target: undefined, at: performance.now() });
  };

  readonly #onPress = (event: PointerEvent): void => {
    this.#type = event.pointerType;
    clearTimeout(this.#click);
    this.#press = { type: event.pointerType, onCard: this.#deps.isOnCard(event) };
    this.#onBusy();
  };

  /** Stops a card that is about to open, also for a move that still waits for its frame. */
  #onBusy(): void {
    this.#drop();
    this.#deps.intent.tell({ type: 'busy' });
  }

  /**
   * A scroll stops a pending card only if it moves the card's words: a ticker elsewhere on the page may scroll all day.
   */
  readonly #onScroll = ({ target }: Event): void => {
    const pending = this.#deps.intent.pending;
    if (pending && isNode(target) && contains(target, pending.block)) this.#onBusy();
  };

  /** Takes a click on its way down, and judges it once the page has had it and has perhaps kept it for itself. */
  readonly #onClick = (event: MouseEvent): void => {
    const { intent, isOnCard, isOnWidget } = this.#deps;
    const press = this.#press;
    this.#press = undefined;
    // A press that begins on the card and ends beside it, as when the reader selects text, fires its click on the page.
    if (isOnCard(event) || press?.onCard || event.button !== 0) return;
    const { target } = event;
    if (press?.type === 'touch' && this.#opensInsteadOfLink(event)) {
      // Before the page has it, which may go to the link's address by a script.
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    // What the page does with the click may open another card.
    const leaves = isOnWidget(event) ? undefined : intent.open;
    setTimeout(() => {
      if (event.defaultPrevented || this.#signal.aborted) return;
      this.#judgeClick(event, target, leaves, press?.type ?? 'mouse');
    });
  };

  /** Opens the card of marked words in a link, if it is to open before the link. A second tap follows the link. */
  #opensInsteadOfLink({ clientX: x, clientY: y, target }: MouseEvent): boolean {
    const { at, intent, attributes } = this.#deps;
    if (attributes.linkTaps === 'follow' || !isElement(target) || !closest(target, 'a[href]')) return false;
    const found = at(x, y, target);
    const [mention] = found;
    if (!mention || mention === intent.open) return false;
    this.#point = { x, y };
    this.#found = found;
    intent.tell({ type: 'show', target: mention });
    return true;
  }

  /** @param leaves the mention whose card is left by a click on no other @param by the `pointerType` of the press */
  #judgeClick(
    { clientX: x, clientY: y }: MouseEvent,
    target: EventTarget | null,
    leaves: PageMention | undefined,
    by: string,
  ): void {
    const { at, intent, attributes, onElsewhere } = this.#deps;
    const found = at(x, y, target);
    const [mention] = found;
    if (!mention || isControl(target) || hasSelection()) {
      if (leaves && leaves === intent.open) onElsewhere();
      return;
    }
    this.#point = { x, y };
    this.#found = found;
    const toggles = by !== 'mouse' || !opensOnHover(attributes);
    const judge = (): void => {
      if (toggles && intent.sticky && mention === intent.open) intent.tell({ type: 'dismiss' });
      else if (!hasSelection()) intent.tell({ type: 'show', target: mention });
    };
    if (by === 'mouse') this.#click = setTimeout(judge, DOUBLE);
    else judge();
  }
}

/** ms after which a move is judged though no frame has come. */
const LATE = 100;

/** ms in which a click may turn out to be the first of two, by which a reader selects a word and wants no card. */
const DOUBLE = 250;

const isControl = (target: EventTarget | null): boolean =>
  isElement(target) && closest(target, 'a[href], button, input, select, textarea, label, summary') !== null;

const hasSelection = (): boolean => !(document.getSelection()?.isCollapsed ?? true);
