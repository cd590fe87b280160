import { isInBox, isInCorridor, type Point } from './popovers/pointer-corridor.js';
import type { HoverIntentController } from './hover-intent-controller.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';

/** What the pointer's controller asks, and whom it tells. Points are in CSS px of the viewport. */
export interface PointerControllerDeps {
  /** The marked mentions at a point that may open a card, innermost first. */
  readonly at: (x: number, y: number, target: EventTarget | null) => readonly PageMention[];
  readonly intent: HoverIntentController<PageMention>;
  readonly openOn: () => Option<'openOn'>;
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
  /** Where the pointer last was. A mark that runs over two lines has its card beside the line that was pointed at. */
  #point: Point | undefined;
  #found: readonly PageMention[] = [];
  /** Where the pointer was last on the mark of the open card: from here the way to the card begins. */
  #left: Point | undefined;
  #frame = 0;
  #press: { readonly type: string; readonly onCard: boolean } | undefined;

  constructor(deps: PointerControllerDeps, signal: AbortSignal) {
    this.#deps = deps;
    const passive = { signal, passive: true };
    document.addEventListener('pointermove', this.#onMove, passive);
    // A pointer that goes into an iframe, such as an ad, sends this page no move there; `pointerover` tells that it has
    // left the mark.
    document.addEventListener('pointerover', this.#onMove, passive);
    document.addEventListener('pointerleave', this.#onLeave, passive);
    // In the capture phase, since a page may stop the propagation of presses in its article.
    document.addEventListener('pointerdown', this.#onPress, { ...passive, capture: true });
    document.addEventListener('scroll', this.#onScroll, { ...passive, capture: true });
    document.addEventListener('click', this.#onClick, { signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
    });
  }

  get point(): Point | undefined {
    return this.#point;
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
    if (event.buttons !== 0) {
      this.#onBusy();
      return;
    }
    const onCard = isOnCard(event);
    const { target, clientX: x, clientY: y } = event;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (onCard) intent.tell({ type: 'on-card' });
      else this.#pointAt({ x, y }, target);
    });
  };

  /**
   * Judges where the pointer is. It runs once a frame at most, since a look-up of the caret for each event would be too
   * much.
   */
  #pointAt(point: Point, at: EventTarget | null): void {
    const { at: mentionsAt, intent, openOn, cardBox } = this.#deps;
    const now = performance.now();
    const found = openOn() === 'hover' ? mentionsAt(point.x, point.y, at) : [];
    const [mention] = found;
    this.#point = point;
    this.#found = found;
    if (mention && mention === intent.open) this.#left = point;
    const box = this.#left && mention !== intent.open ? cardBox() : undefined;
    const onTheWay = box && this.#left && isInCorridor(point, this.#left, box);
    if (onTheWay && !isInBox(point, box)) intent.tell({ type: 'on-the-way', target: mention, at: now });
    else intent.tell({ type: 'over', target: mention, at: now });
  }

  readonly #onLeave = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#deps.intent.tell({ type: 'over', target: undefined, at: performance.now() });
  };

  readonly #onPress = (event: PointerEvent): void => {
    this.#press = { type: event.pointerType, onCard: this.#deps.isOnCard(event) };
    this.#onBusy();
  };

  /** Stops a card that is about to open, also for a move that still waits for its frame. */
  #onBusy(): void {
    cancelAnimationFrame(this.#frame);
    this.#deps.intent.tell({ type: 'busy' });
  }

  /**
   * A scroll stops a pending card only if it moves the card's words: a ticker elsewhere on the page may scroll all day.
   */
  readonly #onScroll = ({ target }: Event): void => {
    const pending = this.#deps.intent.pending;
    if (pending && target instanceof Node && target.contains(pending.block)) this.#onBusy();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const { at, intent, isOnCard, isOnWidget, openOn, onElsewhere } = this.#deps;
    const press = this.#press;
    this.#press = undefined;
    // A press that begins on the card and ends beside it, as when the reader selects text, fires its click on the page.
    if (isOnCard(event) || press?.onCard || event.defaultPrevented || event.button !== 0) return;
    const found = at(event.clientX, event.clientY, event.target);
    const [mention] = found;
    if (!mention || isControl(event.target) || hasSelection()) {
      if (intent.open && !isOnWidget(event)) onElsewhere();
      return;
    }
    this.#point = { x: event.clientX, y: event.clientY };
    this.#found = found;
    const toggles = (press?.type ?? 'mouse') !== 'mouse' || openOn() === 'click';
    if (toggles && intent.sticky && mention === intent.open) intent.tell({ type: 'dismiss' });
    else intent.tell({ type: 'show', target: mention });
  };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null;

const hasSelection = (): boolean => !(document.getSelection()?.isCollapsed ?? true);
