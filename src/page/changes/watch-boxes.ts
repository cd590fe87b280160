/** Notices when the text is hidden or shown by style alone: tabs, `<details>`, a layout for other screens. */
import { ResizeObserver } from '../../dom/platform.js';
import type { Block } from '../blocks.js';

/** So many of the blocks tell for all. */
const SAMPLES = 3;

/**
 * Calls `tell` when a block has lost its box or got one, which a `ResizeObserver`
 * (https://drafts.csswg.org/resize-observer/) reports after a layout that the page has anyway. To hear every change of a
 * class or a style would cost a page with animations more.
 *
 * @returns what ends the watch
 */
export function watchBoxes(blocks: readonly Block[], tell: () => void): () => void {
  const hadBox = new Map<Element, boolean>();
  const observer = new ResizeObserver((entries) => {
    let isOther = false;
    for (const { target, borderBoxSize } of entries) {
      const hasBox = borderBoxSize.some(({ blockSize, inlineSize }) => blockSize > 0 || inlineSize > 0);
      isOther ||= hadBox.get(target) === !hasBox && target.isConnected;
      hadBox.set(target, hasBox);
    }
    if (isOther) tell();
  });
  for (let i = 0; i < Math.min(SAMPLES, blocks.length); i++)
    observer.observe((blocks[Math.floor((i * blocks.length) / SAMPLES)] as Block).element);
  return () => {
    observer.disconnect();
  };
}
