/** Shows a card as a pane at the side of a wide screen, where the reader has chosen that. */
import { boxOf } from '../../dom/elements.js';
import { matchMedia, ResizeObserver } from '../../dom/platform.js';
import type { PageMention } from '../../api/mention.js';
import type { Settings } from '../../api/settings.js';
import { hasOption } from '../reader-choice.js';
import { showOnTop } from '../layers/top-layer.js';

/** From this width on there is room for a pane beside a column of text. */
const WIDE = '(width >= 1100px)';

export const hasRoomForPane = (): boolean => matchMedia(WIDE).matches;

/** Whether cards open in a pane at present. */
export const opensInPane = (attributes: Settings['attributes']): boolean =>
  hasOption('pane', attributes) && hasRoomForPane();

/** At which side of the window a pane stands, as read in the language of the widget. */
export type PaneSide = 'start' | 'end';

/**
 * The side at which the text leaves more room, and the other where something stands at the end already.
 *
 * @returns `undefined` where cards stand beside their marks
 */
export function paneFor(attributes: Settings['attributes'], block: Element, atEnd: unknown): PaneSide | undefined {
  if (!opensInPane(attributes)) return undefined;
  const { left, right } = boxOf(block);
  const isRightFreer = innerWidth - right >= left;
  const isEnd = isRightFreer === (getComputedStyle(block).direction === 'ltr');
  return isEnd && !atEnd ? 'end' : 'start';
}

/**
 * Shows the pane. It stays when the words are scrolled away, and closes when they are gone from the page.
 *
 * @returns what stops it
 */
export function keepPane(card: HTMLElement, { range, block }: PageMention, onGone: () => void): () => void {
  showOnTop(card);
  const observer = new ResizeObserver(() => {
    if (range.getClientRects().length === 0) onGone();
  });
  observer.observe(block);
  return () => {
    observer.disconnect();
  };
}
