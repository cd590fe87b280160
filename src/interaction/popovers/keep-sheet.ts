/** Shows a card as a sheet at the bottom of a small screen, and keeps it where the eye is. */
import { ResizeObserver } from '../../dom/platform.js';
import type { PageMention } from '../../api/mention.js';
import { scrollAround } from '../in-sight.js';
import { showOnTop } from '../layers/top-layer.js';

/** CSS px between the words and the sheet below them. */
const GAP = 24;

/**
 * Shows the sheet. If it covers the words that it explains, what they are in is scrolled until they are just above it,
 * and back when the sheet goes, unless the reader has scrolled since. The sheet stays when the reader scrolls the words away, and closes when they are gone from the page.
 *
 * @returns what stops it
 */
export function keepSheet(card: HTMLElement, { range, block }: PageMention, onGone: () => void): () => void {
  showOnTop(card);
  const release = keepInView(card);
  const box = range.getBoundingClientRect();
  const covered = box.bottom + GAP - card.getBoundingClientRect().top;
  const scrollBack = covered > 0 ? scrollAround(block, Math.min(covered, box.top)) : undefined;
  const observer = new ResizeObserver(() => {
    if (range.getClientRects().length === 0 || card.offsetHeight === 0) onGone();
  });
  observer.observe(block);
  observer.observe(card);
  return () => {
    observer.disconnect();
    release();
    scrollBack?.();
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
  const { style } = card;
  const clear = (): void => {
    for (const name of ['transform', 'transform-origin', 'inset', 'inline-size', 'max-height'])
      style.removeProperty(name);
  };
  const place = (): void => {
    const { offsetLeft: left, offsetTop: top, width, height, scale } = view;
    if (scale === 1 && Math.abs(innerHeight - height - top) < 1) {
      clear();
      return;
    }
    const share = Math.min(1, width / LEAST_WIDTH);
    style.transform = share === 1 ? '' : `scale(${String(share)})`;
    style.transformOrigin = '0 0';
    style.inlineSize = px(width / share);
    style.maxHeight = px((height * 0.6) / share);
    style.inset = `${px(top + height - card.getBoundingClientRect().height)} auto auto ${px(left)}`;
  };
  const listening = new AbortController();
  for (const type of ['resize', 'scroll']) view.addEventListener(type, place, { signal: listening.signal });
  const observer = new ResizeObserver(place);
  observer.observe(card);
  place();
  return () => {
    listening.abort();
    observer.disconnect();
    clear();
  };
}
const px = (length: number): string => `${String(length)}px`;
/** CSS px, before the sheet is scaled. */
const LEAST_WIDTH = 280;
