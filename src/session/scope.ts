/**
 * Reads the part of the page that the `scope` attribute names, where that is not the reprint. It loads on demand, since
 * most pages keep the default.
 */
import type { Pausing } from '../util/pausing.js';
import type { Block } from '../page/blocks.js';
import { readBlocks } from '../page/tree/dom-tree.js';
import { bodyOfPage, parentOf } from '../dom/natives.js';
import { closest, queryAllInPage } from '../dom/search.js';
import { searchableDom } from '../page/tree/dom-search.js';
import { readMainContent } from '../page/main-content.js';
import { warnOnce } from '../api/attributes.js';

export { blocksInView } from './blocks-in-view.js';

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @param isTopic whether the dossier is about a topic and has no fingerprint of an article
 * @returns the blocks of that part; `undefined` where the article is to be found instead, as for an invalid selector
 */
export function readScope(scope: string, isTopic: boolean): Pausing<Block[]> | undefined {
  const isPage = scope === 'page';
  const selected = isPage || scope === 'reprint' ? undefined : outermost(scope);
  if (selected) return readAll(selected);
  const body = isPage || isTopic ? bodyOfPage() : null;
  return body ? readMainContent(searchableDom(body), readBlocks) : undefined;
}

function* readAll(roots: readonly Element[]): Pausing<Block[]> {
  const blocks: Block[] = [];
  for (const root of roots) for (const block of yield* readBlocks(root)) blocks.push(block);
  return blocks;
}

/**
 * The elements that a selector matches and that are in no other of them, so that no text is read twice: `div` in nested
 * `div`s gives the outer one. `undefined`, with one warning in the console, where the selector is invalid.
 */
function outermost(selector: string): Element[] | undefined {
  try {
    return [...queryAllInPage(selector)].filter((element) => {
      const parent = parentOf(element);
      return !parent || !closest(parent, selector);
    });
  } catch {
    warnOnce('scope', selector, 'reprint, page, or a CSS selector');
    return undefined;
  }
}
