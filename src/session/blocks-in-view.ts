/**
 * Tells which blocks of a long text to search first: those on the screen. It loads with `scope.ts`, since only a
 * publisher's own `scope` gives texts of that length; a reprinted article never has so many blocks. See
 * docs/decisions/0020.
 */
import { document } from '../dom/page.js';
import type { Density } from '../annotate/density.js';
import type { Block } from '../page/blocks.js';
import { nearViewport, watchViewport, type ViewportWatch } from '../paint/near-viewport.js';

/** Below this count all blocks are searched within the one frame that an `IntersectionObserver` takes to answer. */
const MANY = 200;
/**
 * How long to wait for the observer, in ms. The first layout of a long page may take half of this. An iframe that is
 * itself out of view never gets an answer: then the text is searched in order.
 */
const NO_ANSWER = 1000;

/**
 * @returns indices of the blocks to search first: those in view, and those before them that decide which of their
 *   mentions is the first in its section (with the density `calm` or `first`: in the text). Empty for a short text or a hidden tab.
 */
export async function blocksInView(blocks: readonly Block[], density: Density): Promise<number[]> {
  if (blocks.length < MANY || document.hidden) return [];
  await lookAt(blocks.map(({ element }) => element));
  const isInView = ({ element }: Block): boolean => nearViewport.has(element);
  const isOfAll = density === 'calm' || density === 'first';
  const section = isOfAll ? 0 : (blocks.find(isInView)?.section ?? 0);
  const last = blocks.findLastIndex(isInView);
  return [...blocks.keys()].filter((index) => index <= last && (blocks[index] as Block).section >= section);
}

async function lookAt(elements: readonly Element[]): Promise<void> {
  let watch: ViewportWatch | undefined;
  await new Promise<unknown>((resolve) => {
    setTimeout(resolve, NO_ANSWER);
    watch = watchViewport(elements, resolve);
  });
  watch?.end();
}
