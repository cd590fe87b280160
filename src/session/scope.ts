/** What of the page is meant where it is not the reprint. A chunk of its own: most pages have the article. */
import type { Pausing } from '../util/pausing.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { readMainContent } from '../page/main-content.js';
import { warnOnce } from '../api/attributes.js';

export { blocksInView } from './blocks-in-view.js';

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @param isTopic whether there is no article that could be found instead
 * @returns `undefined` where the article is to be found after all
 */
export function readScope(scope: string, isTopic: boolean): Pausing<Block[]> | undefined {
  const isPage = scope === 'page';
  const selected = isPage || scope === 'reprint' ? undefined : outermost(scope);
  if (selected) return readAll(selected);
  return isPage || isTopic ? readMainContent(document, readBlocks) : undefined;
}

function* readAll(roots: readonly Element[]): Pausing<Block[]> {
  const blocks: Block[] = [];
  for (const root of roots) blocks.push(...(yield* readBlocks(root)));
  return blocks;
}

/** What a selector matches, each place once; nothing, with one warning, for what is no selector. */
function outermost(selector: string): Element[] | undefined {
  try {
    const matched = [...document.querySelectorAll(selector)];
    return matched.filter((element) => !element.parentElement?.closest(selector));
  } catch {
    warnOnce('scope', selector, 'reprint, page, or a CSS selector');
    return undefined;
  }
}
