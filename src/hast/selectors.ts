/** For each selector that the rules for main content use, a test of an element of a syntax tree. */
import type { Selector } from '../page/tree/tree-search.js';
import type { HastElement } from './hast-tree.js';

type Test = (element: HastElement) => boolean;

const isMain: Test = ({ tag }) => tag === 'MAIN';
const isArticle: Test = ({ tag }) => tag === 'ARTICLE';
const isTopHeading: Test = ({ tag }) => tag === 'H1';

export const selectors: Readonly<Record<Selector, Test>> = {
  'main, [role="main"]': (element) => isMain(element) || element.attribute('role') === 'main',
  article: isArticle,
  'article, main': (element) => isArticle(element) || isMain(element),
  'main, h1': (element) => isMain(element) || isTopHeading(element),
  h1: isTopHeading,
  'a[href]': (element) => element.tag === 'A' && element.attribute('href') !== null,
  // A dialog is modal only after a script has called `showModal()`, and no script has run on a syntax tree.
  'dialog:modal': () => false,
};
