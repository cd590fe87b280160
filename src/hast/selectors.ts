/** For each selector that the rules for main content use, a test of an element of a syntax tree. */
import type { TreeElement } from '../page/tree.js';
import type { Selector } from '../page/tree-search.js';

type Test = (element: TreeElement) => boolean;

const isMain: Test = ({ tagName }) => tagName === 'MAIN';
const isArticle: Test = ({ tagName }) => tagName === 'ARTICLE';
const isTopHeading: Test = ({ tagName }) => tagName === 'H1';

export const selectors: Readonly<Record<Selector, Test>> = {
  'main, [role="main"]': (element) => isMain(element) || element.getAttribute('role') === 'main',
  article: isArticle,
  'article, main': (element) => isArticle(element) || isMain(element),
  'main, h1': (element) => isMain(element) || isTopHeading(element),
  h1: isTopHeading,
  'a[href]': (element) => element.tagName === 'A' && element.hasAttribute('href'),
  // A dialog is modal only after a script has called `showModal()`, and no script has run on a syntax tree.
  'dialog:modal': () => false,
};
