/** Searches the page by selector, as the rules for main content do. */
import { closest, matches, queryAll, queryAllInPage } from '../../dom/search.js';
import { domTree } from './dom-tree.js';
import type { SearchableTree } from './tree-search.js';

/** @param body of the page */
export const searchableDom = (body: Element): SearchableTree<Element, Text> => ({
  ...domTree,
  body,
  matches,
  closest,
  matching: queryAll,
  matchingInPage: queryAllInPage,
});
