import { isInBox, isInCorridor, type Point } from './popovers/pointer-corridor.js';
import type { HoverIntentController } from './hover-intent-controller.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';

export interface PointerControllerDeps {
  /** The marked mentions at a point that may open a card, innermost first. */
  readonly at: (x: number, y: number, target: EventTarget | null) => readonly PageMention[];
  readonly intent: HoverIntentController<PageMention>;
  readonly openOn: () => Option<'openOn'>;
  /** Where the open card is. */
  readonly cardBox: () => DOMRect | undefined;
  readonly isOnCard: (event: Event) => boolean;
  /** On the card or the launcher. */
  readonly isOnWidget: (event: Event) => boolean;
  /** The reader has turned elsewhere. */
  readonly onElsewhere: () => void;
}

/** What mouse, pen and finger on the page mean, told to the hover intent. Each event is judged by its own pointer. */
export class PointerController {
  readonly #deps: PointerControllerDeps;
  /** Where a mark was last pointed at: the card stands beside that line of it. */
  #point: Point | undefined;
  #found: readonly PageMention[] = [];
  /** Where the pointer last was on the open mark. */
  #left: Point | undefined;
  #frame = 0;
  #press: { readonly type: string; readonly onCard: boolean } | undefined;

  constructor(deps: PointerControllerDeps, signal: AbortSignal) {
    this.#deps = deps;
    const passive = { signal, passive: true };
    document.addEventListener('pointermove', this.#onMove, passive);
    // Into a frame or an ad the pointer goes without a move on this page.
    document.addEventListener('pointerover', this.#onMove, passive);
    document.addEventListener('pointerleave', this.#onLeave, passive);
    // Captured: a host may keep presses in its article to itself.
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

  /** The mentions where a mark was last pointed at. */
  get found(): readonly PageMention[] {
    return this.#found;
  }

  /** What is opened next is not opened by the pointer. */
  forget(): void {
    this.#point = undefined;
    this.#found = [];
    this.#left = undefined;
  }

  /** A card has opened for the mark the pointer is on. */
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

  /** Once a frame at most, whatever the mouse's rate. */
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

  /** A move of just before, whose frame is still to come, opens nothing either. */
  #onBusy(): void {
    cancelAnimationFrame(this.#frame);
    this.#deps.intent.tell({ type: 'busy' });
  }

  /** Only what moves the text under the pointer counts: a ticker elsewhere on the page scrolls all day. */
  readonly #onScroll = ({ target }: Event): void => {
    const pending = this.#deps.intent.pending;
    if (pending && target instanceof Node && target.contains(pending.block)) this.#onBusy();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const { at, intent, isOnCard, isOnWidget, openOn, onElsewhere } = this.#deps;
    const press = this.#press;
    this.#press = undefined;
    // A selection that begins on the card may end beside it.
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
