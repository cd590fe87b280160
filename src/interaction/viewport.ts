/** The screen: how small it is, where words are on it, how they get there, and what lies over all. */
import { foldText } from '../text/fold-text.js';

/** Words on the page: a mention, or a passage. */
interface PageWords {
  readonly block: Element;
  readonly range: Range;
}

/** Where the panel covers the whole screen, and the card is a sheet: the stylesheets of both have the same border. */
export const SMALL_SCREEN = '(width < 640px)';
export const isSmallScreen = (): boolean => matchMedia(SMALL_SCREEN).matches;

/** Scrolls to words that are out of view, or under something that the page has fixed over it. */
export function bringIntoView(words: PageWords): void {
  const { block, range } = words;
  if (isInSight(words, range.getBoundingClientRect())) return;
  // First the block, through every scrolling box around it; then, if the block is long, the words themselves.
  block.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  if (!isInSight(words, box)) scrollBy({ top: (box.top + box.bottom - innerHeight) / 2, behavior: 'instant' });
}

function isInSight({ block }: PageWords, { top, bottom, left, right }: DOMRect): boolean {
  if (top < 0 || bottom > innerHeight) return false;
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen !== null && (block.contains(seen) || seen.contains(block));
}

/** Whether the page still has the words where they were found: a card on other words would be worse than none. */
export function isIntact({ block, range, text }: PageWords & { readonly text: string }): boolean {
  return block.isConnected && letters(range.toString()) === letters(text);
}

/** Without spaces: a range does not have those that stand for `<br>`. */
const letters = (text: string): string => foldText(text).replaceAll(' ', '');

/** Whether a modal dialog that is not the card's own is open: the key is meant for that one. */
export function isUnderModal(card: Element | undefined): boolean {
  const root = card?.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return [...document.querySelectorAll('dialog:modal')].some((dialog) => !dialog.contains(host));
}
