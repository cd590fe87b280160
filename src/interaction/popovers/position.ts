import type { Box, Point } from './pointer-corridor.js';
import { placeAt, roomOf, spotsBeside, type Spots } from './placement.js';

/** What a card stands beside. */
export interface Anchor {
  /** An element of the page around the mark: where it moves or grows, the mark may have moved. */
  readonly contextElement: Element;
  /** One box or more a line. */
  getClientRects(): DOMRectList;
}

export interface Placing {
  /** Where the pointer was: the line of a wrapped mark to stand beside. */
  readonly point?: Point | undefined;
  /** A part of the viewport, at its left or right edge, to keep clear of. */
  readonly beside?: DOMRect | undefined;
  /** The mark has left the viewport. */
  readonly onGone: () => void;
}

/** With what a length in a style is on the screen. */
interface PageSpots extends Spots {
  readonly zoom: number;
}

/**
 * Where a card may stand; nowhere where the mark is out of the viewport. Ask before the card changes: whatever is read
 * of a changed page takes a layout.
 */
export function findSpots(anchor: Anchor, { point, beside }: Placing): PageSpots | undefined {
  const boxes = [...anchor.getClientRects()];
  const spots = boxes.every(isOutside) ? undefined : spotsBeside(boxes, freeBox(beside), point);
  return spots && { ...spots, zoom: zoomOfPage() };
}

/**
 * Shows a card beside its mark and keeps it there, inside the viewport, through scrolling, zoom and growth: in one
 * layout, since its height is held to what is free before it is measured.
 *
 * @returns what stops it
 */
export function keepBeside(
  anchor: Anchor,
  card: HTMLElement,
  placing: Placing,
  spots = findSpots(anchor, placing),
): () => void {
  if (!spots) {
    placing.onGone();
    return () => {};
  }
  limitHeight(card, spots);
  if (!card.matches(':popover-open')) card.showPopover();
  else if (!card.matches(':focus-within')) renew(card);
  place(card, spots);
  return whenMoved(anchor.contextElement, card, () => {
    const moved = findSpots(anchor, placing);
    if (!moved) {
      placing.onGone();
      return;
    }
    if (card.style.maxHeight || card.offsetHeight * moved.zoom > roomOf(moved)) limitHeight(card, moved);
    place(card, moved);
  });
}

/** An open card that goes to another mark gets a box of its own there: one that moves is a layout shift of the page. */
function renew(card: HTMLElement): void {
  card.style.display = 'none';
  card.getBoundingClientRect();
  card.style.display = '';
}

function place(card: HTMLElement, spots: PageSpots): void {
  const { zoom } = spots;
  const size = { width: card.offsetWidth * zoom, height: card.offsetHeight * zoom };
  const { x, y } = placeAt(spots, size, getComputedStyle(card).direction === 'rtl');
  card.style.left = `${String(x / zoom)}px`;
  card.style.top = `${String(y / zoom)}px`;
}

/** A page may zoom its body by style: what is measured on the screen is then not what a style says, where the engine tells. */
const zoomOfPage = (): number => (document.body as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** The visible part of the viewport, without what stands at one of its edges. */
function freeBox(taken: DOMRect | undefined): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  const free = { left, top, right: left + width, bottom: top + height };
  if (!taken) return free;
  const isAtEnd = taken.left + taken.right > 2 * left + width;
  return isAtEnd
    ? { ...free, right: Math.min(free.right, taken.left) }
    : { ...free, left: Math.max(free.left, taken.right) };
}

/** Calls `place` whenever something may have moved: anything scrolled, resized, grown, or pushed aside by what is new. */
function whenMoved(context: Element, card: Element, place: () => void): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true, capture: true };
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, place, options);
    visualViewport?.addEventListener(type, place, options);
  }
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    // What it reports at the start has been seen to.
    if (!isFirst) place();
    isFirst = false;
  });
  for (const element of [card, context, document.documentElement]) observer.observe(element);
  const unwatch = whenPushed(context, place);
  return () => {
    listening.abort();
    observer.disconnect();
    unwatch();
  };
}

/**
 * Calls `place` when an element is no longer where it was, though nothing was scrolled or resized: something was inserted
 * above it in a box that scrolls by itself. No observer tells of that; but where an intersection observer's root is cut to
 * just the element's box, any move changes how much of the element is in it.
 */
function whenPushed(element: Element, place: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const insets = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = insets.map((inset) => `${String(-Math.floor(inset))}px`).join(' ');
    let isFirst = true;
    const tell = ([entry]: readonly IntersectionObserverEntry[]): void => {
      // The first report is of where the element is, if it has not been pushed before that.
      const { top: y, left: x } = entry?.boundingClientRect ?? {};
      if (!isFirst || x !== left || y !== top) {
        place();
        watch();
      }
      isFirst = false;
    };
    observer = new IntersectionObserver(tell, { root: document, rootMargin, threshold: steps });
    observer.observe(element);
  };
  watch();
  return () => {
    observer?.disconnect();
  };
}

/** Of how much of an element is in its root: hundredths. */
const steps = Array.from({ length: 101 }, (_, hundredth) => hundredth / 100);

const isOutside = ({ top, bottom, left, right, width, height }: DOMRect): boolean =>
  (width === 0 && height === 0) || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;

/** The stylesheet holds the card to 60 % of the viewport; here it is held to what is free beside the mark, if that is less. */
function limitHeight(card: HTMLElement, spots: PageSpots): void {
  const most = Math.max(LEAST_HEIGHT, Math.floor(roomOf(spots) / spots.zoom));
  const limit = most < innerHeight * 0.6 ? `${String(most)}px` : '';
  if (card.style.maxHeight !== limit) card.style.maxHeight = limit;
}
const LEAST_HEIGHT = 140;
