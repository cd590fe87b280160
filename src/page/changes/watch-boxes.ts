/** Notices when the text is hidden or shown by style alone: tabs, `<details>`, a layout for other screens. */
import { isConnected } from '../../dom/natives.js';
import { ResizeObserver } from '../../dom/platform.js';
import { indices } from '../../util/indices.js';
import type { Block } from '../blocks.js';

/** So many of the blocks tell for all. */
const SAMPLES = 3;

/**
 * Calls `tell` when a block has lost its box or got one, which a `ResizeObserver`
 * (https://drafts.csswg.org/resize-observer/) reports after a layout that the page has anyway. To hear every change of a
 * class or a style would cost a page with animations more.
 *
 * @returns `renew`, to be called when blocks may have other elements, and `end`
 */
export function watchBoxes(blocks: readonly Block[], tell: () => void): { renew(): void; end(): void } {
  const hadBox = new WeakMap<Element, boolean>();
  let watched: readonly Element[] = [];
  const observer = new ResizeObserver((entries) => {
    let isOther = false;
    for (const { target, borderBoxSize } of entries) {
      const hasBox = borderBoxSize.some(({ blockSize, inlineSize }) => blockSize > 0 || inlineSize > 0);
      isOther ||= hadBox.get(target) === !hasBox && isConnected(target);
      hadBox.set(target, hasBox);
    }
    if (isOther) tell();
  });
  const renew = (): void => {
    const samples = samplesOf(blocks);
    for (const element of watched) if (!samples.includes(element)) observer.unobserve(element);
    for (const element of samples) if (!watched.includes(element)) observer.observe(element);
    watched = samples;
  };
  renew();
  return {
    renew,
    end() {
      observer.disconnect();
    },
  };
}

function samplesOf(blocks: readonly Block[]): Element[] {
  const count = Math.min(SAMPLES, blocks.length);
  return indices(count).map((i) => (blocks[Math.floor((i * blocks.length) / count)] as Block).element);
}
