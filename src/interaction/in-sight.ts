/**
 * What cards and panel ask about the screen: whether it is small, whether words are in view, and whether a modal dialog
 * is open.
 */
import { foldText } from '../text/fold-text.js';

/** Words on the page: a mention, or a passage. */
interface PageWords {
  readonly block: Element;
  readonly range: Range;
}

/**
 * Below this width the panel covers the whole screen and the card is a sheet. The stylesheets of both repeat the
 * number.
 */
export const SMALL_SCREEN = '(width < 640px)';
export const isSmallScreen = (): boolean => matchMedia(SMALL_SCREEN).matches;

/**
 * Scrolls to words that are out of view or beneath a fixed part of the page, such as a header. At once, without
 * animation.
 */
export function bringIntoView(words: PageWords): void {
  const { block, range } = words;
  if (isInSight(words, range.getBoundingClientRect())) return;
  // `scrollIntoView` scrolls every box around the block; in a block higher than the screen the words may still be out
  // of view.
  block.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  if (!isInSight(words, box)) scrollBy({ top: (box.top + box.bottom - innerHeight) / 2, behavior: 'instant' });
}

/** @param box of the words in the viewport, in CSS px */
function isInSight({ block }: PageWords, { top, bottom, left, right }: DOMRect): boolean {
  if (top < 0 || bottom > innerHeight) return false;
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen !== null && (block.contains(seen) || seen.contains(block));
}

/**
 * Whether the page still has the words where they were found. Else no card opens: one on other words would misinform.
 */
export function isIntact({ block, range, text }: PageWords & { readonly text: string }): boolean {
  return block.isConnected && letters(range.toString()) === letters(text);
}

/** A text folded and without spaces: a block's text has a space for `<br>`, `Range.toString()` has none. */
const letters = (text: string): string => foldText(text).replaceAll(' ', '');

/** Whether a modal dialog is open that the card does not stand in: then Escape is meant for the dialog. */
export function isUnderModal(card: Element | undefined): boolean {
  const root = card?.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return [...document.querySelectorAll('dialog:modal')].some((dialog) => !dialog.contains(host));
}
