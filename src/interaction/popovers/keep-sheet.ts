/** Shows a card as a sheet at the bottom of a small screen, and keeps it where the eye is. */
import type { PageMention } from '../../api/mention.js';
import { scrollAround } from '../in-sight.js';
import { showOnTop } from '../layers/top-layer.js';

/** CSS px between the words and the sheet below them. */
const GAP = 24;

/**
 * Shows the sheet. If it covers the words that it explains, what they are in is scrolled until they are just above it.
 * The sheet stays when the reader scrolls the words away, and closes when they are gone from the page.
 *
 * @returns what stops it
 */
export function keepSheet(card: HTMLElement, { range, block }: PageMention, onGone: () => void): () => void {
  showOnTop(card);
  const release = keepInView(card);
  const box = range.getBoundingClientRect();
  const covered = box.bottom + GAP - card.getBoundingClientRect().top;
  if (covered > 0) scrollAround(block, Math.min(covered, box.top));
  const observer = new ResizeObserver(() => {
    if (range.getClientRects().length === 0 || card.offsetHeight === 0) onGone();
  });
  observer.observe(block);
  observer.observe(card);
  return () => {
    observer.disconnect();
    release();
  };
}

/**
 * Keeps a sheet at the bottom of what the reader sees, which is less than the page's viewport while they zoom with two
 * fingers or have a keyboard on the screen (https://drafts.csswg.org/cssom-view/#visualViewport). It gets as narrow as
 * that; below `LEAST_WIDTH` it rather takes some of the zoom back, since lines of a word or two cannot be read.
 *
 * @returns what stops it
 */
function keepInView(card: HTMLElement): () => void {
  const view = visualViewport;
  if (!view) return () => {};
  const place = (): void => {
    const { offsetLeft: left, offsetTop: top, width, height, scale } = view;
    const isWhole = scale === 1 && Math.abs(innerHeight - height - top) < 1;
    const zoom = isWhole ? 1 : Math.min(1, width / LEAST_WIDTH);
    const inZoom = (length: number): string => (isWhole ? '' : `${String(length / zoom)}px`);
    Object.assign(card.style, {
      zoom: zoom === 1 ? '' : String(zoom),
      left: inZoom(left),
      inlineSize: inZoom(width),
      maxHeight: inZoom(height * 0.6),
      top: '',
      bottom: '',
    });
    if (!isWhole)
      Object.assign(card.style, { bottom: 'auto', top: inZoom(top + height - card.getBoundingClientRect().height) });
  };
  const listening = new AbortController();
  for (const type of ['resize', 'scroll']) view.addEventListener(type, place, { signal: listening.signal });
  const observer = new ResizeObserver(place);
  observer.observe(card);
  place();
  return () => {
    listening.abort();
    observer.disconnect();
    for (const name of ['zoom', 'left', 'inline-size', 'max-height', 'top', 'bottom']) card.style.removeProperty(name);
  };
}
/** CSS px of the sheet's own, unzoomed. */
const LEAST_WIDTH = 280;
