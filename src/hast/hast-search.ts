/** Searches a syntax tree by selector, as the rules for main content do. */
import type { SearchableTree, Selector } from '../page/tree/tree-search.js';
import { elementsWithTag, hastTree, type HastElement, type HastText } from './hast-tree.js';
import { selectors } from './selectors.js';

/** @param tree a whole page, or a part of one. Where it has no `<body>`, its root is taken for it. */
export function searchableHast(tree: HastElement): SearchableTree<HastElement, HastText> {
  const [body = tree] = elementsWithTag(tree, 'body');
  return {
    ...hastTree,
    body,
    matches: (element, selector) => selectors[selector](element),
    closest(element, selector) {
      let at: HastElement | null = element;
      while (at && !selectors[selector](at)) at = at.parent;
      return at;
    },
    matching,
    *matchingInPage(selector) {
      if (selectors[selector](tree)) yield tree;
      yield* matching(tree, selector);
    },
  };
}

function* matching(element: HastElement, selector: Selector): Generator<HastElement> {
  for (const one of element.descendants()) if (selectors[selector](one)) yield one;
}
