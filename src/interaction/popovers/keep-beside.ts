/** Places a card beside its mark on the page, and follows the mark. The arithmetic is in `card-place.ts`. */
import { indices } from '../../util/indices.js';
import { document, pageNode } from '../../dom/page.js';
import { IntersectionObserver, ResizeObserver } from '../../dom/platform.js';
import type { Box, Point } from './pointer-corridor.js';
import { showOnTop } from '../layers/top-layer.js';
import { asideOf, placeAt, roomOf, spotsBeside, type Spots, type Way } from './card-place.js';

/** The mark that a card stands beside. */
export interface Anchor {
  /** The mark's block: when it moves or grows, the mark may have moved. */
  readonly contextElement: Element;
  /** The mark's boxes in the viewport, in CSS px: one or more for each line. */
  getClientRects(): DOMRectList;
}

/** How a card is to be placed. */
export interface Placing {
  /** Where the pointer was, in CSS px of the viewport: tells which line of a wrapped mark the card stands beside. */
  readonly point?: Point | undefined;
  /** Box of the pinned cards at the left or right edge of the viewport, which the card keeps clear of. */
  readonly beside?: DOMRect | undefined;
  /** Called when the mark is out of the viewport. */
  readonly onGone: () => void;
}

/** The places for a card on a page. */
interface PageSpots extends Spots {
  /** How many CSS px of the viewport 1 px in the card's style is. */
  readonly zoom: number;
}

/**
 * Where a card may stand. Ask before the card changes: to measure a page that has changed forces a layout.
 *
 * @returns `undefined` where the mark is out of the viewport
 */
export function findSpots(anchor: Anchor, { point, beside }: Placing): PageSpots | undefined {
  const boxes = [...anchor.getClientRects()];
  const spots = boxes.every(isOutside) ? undefined : spotsBeside(boxes, freeBox(beside), point);
  return spots && { ...spots, zoom: zoomOfPage() };
}

/**
 * Shows a card beside its mark and keeps it there, inside the viewport, while the page scrolls, zooms or grows. An
 * opening takes one layout, since the card's height is limited before it is measured. See docs/decisions/0022.
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
  const couldBeAside = asideOf(spots, WIDEST * spots.zoom) !== undefined;
  limitHeight(card, spots, couldBeAside ? 'aside' : 'line');
  if (!showOnTop(card) && !card.matches(':focus-within')) renew(card);
  const way = place(card, spots);
  if (couldBeAside && way === 'line') limitHeight(card, spots, way);
  return whenMoved(anchor.contextElement, card, () => {
    const moved = findSpots(anchor, placing);
    // A card without a box is in a part of the page that has been closed or removed.
    if (!moved || card.offsetHeight === 0) {
      placing.onGone();
      return;
    }
    if (card.style.maxHeight || card.offsetHeight * moved.zoom > roomOf(moved)) limitHeight(card, moved, way);
    place(card, moved, way);
  });
}

/**
 * Gives an open card that goes to another mark a new box. A box that moves counts as a layout shift of the publisher's
 * page (the `layout-shift` entries of https://wicg.github.io/layout-instability/); one that is new does not.
 */
function renew(card: HTMLElement): void {
  card.style.display = 'none';
  card.getBoundingClientRect();
  card.style.display = '';
}

/** As wide as a card may be, in CSS px; how wide it is shows only once it is there. */
const WIDEST = 450;

function place(card: HTMLElement, spots: PageSpots, before?: Way): Way {
  const { zoom } = spots;
  const size = { width: card.offsetWidth * zoom, height: card.offsetHeight * zoom };
  const { x, y, way } = placeAt(spots, size, getComputedStyle(card).direction === 'rtl', before);
  card.style.left = `${String(x / zoom)}px`;
  card.style.top = `${String(y / zoom)}px`;
  return way;
}

/**
 * The zoom of a page that has `body { zoom: 1.2 }`: boxes are then measured in px of the viewport, and styles written
 * in zoomed ones. 1 where the engine lacks `currentCSSZoom`.
 */
const zoomOfPage = (): number => (document.body as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** The part of the viewport that the reader sees, with pinch zoom too, without the box at one of its edges. */
function freeBox(taken: DOMRect | undefined): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  const free = { left, top, right: left + width, bottom: top + height };
  if (!taken) return free;
  const isAtEnd = taken.left + taken.right > 2 * left + width;
  return isAtEnd
    ? { ...free, right: Math.min(free.right, taken.left) }
    : { ...free, left: Math.max(free.left, taken.right) };
}

/**
 * Calls `place` whenever the mark may have moved: something was scrolled, resized, has grown or was pushed. @returns
 * what stops it
 */
function whenMoved(context: Element, card: Element, place: () => void): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true, capture: true };
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, place, options);
    visualViewport?.addEventListener(type, place, options);
  }
  let isFirst = true;
  const { height } = card.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    // A ResizeObserver reports once when it begins to observe. The card has been placed before, and may since have become
    // tighter to show all sides of a dispute.
    if (!isFirst || card.getBoundingClientRect().height !== height) place();
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
 * Calls `place` when an element has moved though nothing was scrolled or resized, as when content is inserted above it
 * in a box that scrolls by itself. No observer reports moves. So an IntersectionObserver's root is cut by `rootMargin`
 * to the element's own box: any move then changes how much of the element is in it.
 *
 * @returns what stops it
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
      // The first report comes at the start and tells nothing new, unless the element has moved since it was measured.
      const { top: y, left: x } = entry?.boundingClientRect ?? { top, left };
      if (!isFirst || x !== left || y !== top) {
        place();
        watch();
      }
      isFirst = false;
    };
    observer = new IntersectionObserver(tell, { root: pageNode, rootMargin, threshold: steps });
    observer.observe(element);
  };
  watch();
  return () => {
    observer?.disconnect();
  };
}

/** The observer reports at each hundredth of the element that comes into its root or leaves it. */
const steps = indices(101).map((hundredth) => hundredth / 100);

/** Whether a box of a mark is out of the viewport, or has no size, as of hidden text. */
const isOutside = ({ top, bottom, left, right, width, height }: DOMRect): boolean =>
  (width === 0 && height === 0) || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;

/** As in the card's stylesheet. */
const shareOf = (height: number): number => (height <= 720 ? 0.85 : 0.6);

/** Limits a card's height to the room beside its mark, where that is less than the stylesheet's share of the viewport. */
function limitHeight(card: HTMLElement, spots: PageSpots, way: Way): void {
  const { free, zoom } = spots;
  const most = Math.floor((way === 'aside' ? free.bottom - free.top - 16 : roomOf(spots)) / zoom);
  const limit = most < innerHeight * shareOf(innerHeight) ? `${String(most)}px` : '';
  if (card.style.maxHeight !== limit) card.style.maxHeight = limit;
}
