import {
  computePosition,
  flip,
  inline,
  offset,
  rectToClientRect,
  shift,
  size,
  type Platform,
  type Rect,
} from '@floating-ui/core';

/** What a card stands beside. */
export interface Anchor {
  /** An element of the page around the mark: where it moves or grows, the mark may have moved. */
  readonly contextElement: Element;
  getBoundingClientRect(): DOMRect;
  /** One box a line. */
  getClientRects(): DOMRectList;
}

export interface Placing {
  /** Where the pointer was: the line of a wrapped mark to stand beside. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
  /** A part of the viewport, at its left or right edge, to keep clear of. */
  readonly beside?: DOMRect | undefined;
  /** The mark has left the viewport. */
  readonly onGone: () => void;
}

const GAP = 8;
const MARGIN = 8;

/** Keeps the card beside its mark, inside the viewport, through scrolling, zoom and growth. @returns what stops it */
export function keepBeside(anchor: Anchor, card: HTMLElement, { point, beside, onGone }: Placing): () => void {
  const place = async (): Promise<void> => {
    if (isOutside(anchor.getBoundingClientRect())) {
      onGone();
      return;
    }
    const { x, y } = await computePosition(anchor, card, {
      platform: { ...platform, getClippingRect: () => freeRect(beside) },
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            limitHeight(card, availableHeight);
          },
        }),
      ],
    });
    card.style.left = `${String(Math.round(x))}px`;
    card.style.top = `${String(Math.round(y))}px`;
  };
  return whenMoved(anchor.contextElement, card, () => void place());
}

/**
 * Floating UI's core asks this of a page. Its own answer for any page is twice the code and most of the time: it looks
 * through all ancestors' styles. A card stands in the top layer, fixed, where ancestors neither clip nor move it.
 */
const platform: Platform = {
  getElementRects: ({ reference, floating }: { reference: Anchor; floating: HTMLElement }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...dimensions(floating) },
  }),
  getDimensions: dimensions,
  getClientRects: (anchor: Anchor) => Array.from(anchor.getClientRects(), rectToClientRect),
  getClippingRect: () => freeRect(undefined),
  isRTL: (card: Element) => getComputedStyle(card).direction === 'rtl',
};

/** The visible part of the viewport, without what stands at one of its edges. */
function freeRect(taken: DOMRect | undefined): Rect {
  const { offsetLeft: x = 0, offsetTop: y = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  if (!taken) return { x, y, width, height };
  const isAtEnd = taken.left + taken.right > 2 * x + width;
  const left = isAtEnd ? x : Math.max(x, taken.right);
  return { x: left, y, width: (isAtEnd ? Math.min(x + width, taken.left) : x + width) - left, height };
}

function dimensions({ offsetWidth: width, offsetHeight: height }: HTMLElement): { width: number; height: number } {
  return { width, height };
}

/** Calls `place` now, and whenever something may have moved: anything scrolled, resized, or grown. */
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
  place();
  return () => {
    listening.abort();
    observer.disconnect();
  };
}

const isOutside = ({ top, bottom, left, right, width, height }: DOMRect): boolean =>
  (width === 0 && height === 0) || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;

/** The stylesheet holds the card to 60 % of the viewport; here it is held to what is free beside the mark, if that is less. */
function limitHeight(card: HTMLElement, available: number): void {
  // Whatever is written takes another layout before the card has its place.
  if (!card.style.maxHeight && card.offsetHeight <= available) return;
  card.style.maxHeight = `min(60dvh, ${String(Math.max(LEAST_HEIGHT, Math.floor(available)))}px)`;
}
const LEAST_HEIGHT = 140;
