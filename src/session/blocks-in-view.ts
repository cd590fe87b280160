/** In a long text what is in view comes first. A chunk of its own, with the scopes: no reprint of an article is as long. */
import type { Density } from '../annotate/density.js';
import type { Block } from '../page/blocks.js';
import { nearViewport, watchViewport } from '../paint/viewport.js';

/** Fewer blocks are read through in the frame that the engine needs to tell which of them are in view. */
const MANY = 200;
/** ms; the first layout of a long page may take half of it. A frame out of view, and little else, gets no answer. */
const NO_ANSWER = 1000;

/** @returns the blocks in view, with all before them on which it depends what is marked there; none of a short text */
export async function blocksInView(blocks: readonly Block[], density: Density): Promise<number[]> {
  if (blocks.length < MANY || document.hidden) return [];
  await lookAt(blocks.map(({ element }) => element));
  const isInView = ({ element }: Block): boolean => nearViewport.has(element);
  const section = density === 'first' ? 0 : (blocks.find(isInView)?.section ?? 0);
  const last = blocks.findLastIndex(isInView);
  return [...blocks.keys()].filter((index) => index <= last && (blocks[index] as Block).section >= section);
}

async function lookAt(elements: readonly Element[]): Promise<void> {
  let stop = (): void => {};
  await new Promise<unknown>((resolve) => {
    setTimeout(resolve, NO_ANSWER);
    stop = watchViewport(elements, resolve);
  });
  stop();
}
