/**
 * Finds the main content of a page, where no article is looked for: the story, or on a front page the stories, without
 * what stands around them.
 */
import type { Pausing } from '../util/pausing.js';
import { asideTest } from './asides.js';
import type { Block, TreeBlock } from './blocks.js';
import type { SearchableTree, Selector } from './tree/tree-search.js';

/** @param readBlocks reads the blocks of an element: `readBlocks` of `blocks.ts`, or another */
export function* readMainContent<E extends object, T extends object>(
  tree: SearchableTree<E, T>,
  readBlocks: (root: E) => Pausing<Block<E, T>[]>,
): Pausing<Block<E, T>[]> {
  // A page with one `<main>`, or no `<main>` and one `<article>`, says itself what is meant, if there is prose in it.
  const named = only(tree, 'main, [role="main"]') ?? only(tree, 'article');
  const own = named && (yield* withoutAsides(tree, yield* readBlocks(named)));
  if (named && own && proseOf(own) > 0) return storyAmong(tree, own, named);
  const all = yield* withoutAsides(tree, yield* readBlocks(tree.body));
  return named && proseOf(all) === 0 ? (own ?? all) : storyAmong(tree, all, tree.body);
}

/** The blocks that are not in asides. */
function* withoutAsides<E extends object, B extends TreeBlock<E>>(
  tree: SearchableTree<E, object>,
  blocks: B[],
): Pausing<B[]> {
  const isPointer = pointerTest(tree);
  const kept: B[][] = [];
  for (const isSure of [true, false]) {
    const isAside = asideTest(tree, isSure);
    const own: B[] = [];
    for (const block of blocks) {
      if (!isAside(block.element) && !isPointer(block)) own.push(block);
      yield;
    }
    kept.push(own);
  }
  const [sure = [], own = []] = kept;
  // If less than a third of the prose is left, classes and ids have misled us.
  const best = own.length === 0 || proseOf(own) * 3 < proseOf(sure) ? sure : own;
  return best.length === 0 ? blocks : best;
}

/** The one element that a selector matches, those within another not counted; `undefined` where there are several. */
function only<E extends object>(tree: SearchableTree<E, object>, selector: Selector): E | undefined {
  const found = [...tree.matchingInPage(selector)].filter((one) => {
    const parent = tree.parentOf(one);
    return !parent || !tree.closest(parent, selector);
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * @returns a test of whether nearly all of a block is links, to other stories or parts of the site. It remembers the
 *   last element, which may have many blocks in a row
 */
function pointerTest<E extends object>(tree: SearchableTree<E, object>): (block: TreeBlock<E>) => boolean {
  let last: E | undefined;
  let linked = 0;
  return ({ element, text }) => {
    if (tree.tagOf(element) === 'H1') return false;
    if (element !== last) {
      last = element;
      linked = 0;
      for (const link of tree.matching(element, 'a[href]')) linked += tree.textOf(link).length;
    }
    return tree.closest(element, 'a[href]') !== null || (linked > 0 && linked >= text.trim().length * 0.8);
  };
}

/** UTF-16 units. A line up to this length may be anything, so only what a block has beyond it counts as prose. */
const LINE = 60;
const proseIn = ({ text, heading }: TreeBlock): number => (heading ? 0 : Math.max(0, text.trim().length - LINE));
const proseOf = (blocks: readonly TreeBlock[]): number => blocks.reduce((sum, block) => sum + proseIn(block), 0);

/**
 * An element with at least this share of the prose is the story. Where none has it, the page has several, and all are
 * read.
 */
const STORY = 0.6;

/**
 * The blocks in the innermost element around most of the prose, and the `<h1>` above it where that stands outside. Of an
 * element that the page names, all blocks, unless an article in it is the story.
 */
function storyAmong<E extends object, B extends TreeBlock<E>>(
  tree: SearchableTree<E, object>,
  blocks: readonly B[],
  root: E,
): B[] {
  const enough = proseOf(blocks) * STORY;
  const prose = new Map<E, number>();
  for (const block of blocks) {
    const { element } = block;
    let around = tree.tagOf(element) === 'P' ? tree.parentOf(element) : element;
    for (; around; around = tree.parentOf(around)) prose.set(around, (prose.get(around) ?? 0) + proseIn(block));
  }
  let story = tree.body;
  for (const [element, there] of prose)
    if (there > 0 && there >= enough && element !== story && tree.contains(story, element)) story = element;
  const container = tree.closest(story, 'article') ?? (root === tree.body ? story : root);
  const isInside = ({ element }: B): boolean => tree.contains(container, element);
  const isTopHeading = ({ element }: B): boolean => tree.tagOf(element) === 'H1';
  const first = blocks.findIndex(isInside);
  const headline = blocks.slice(0, first).findLast(isTopHeading);
  const inside = blocks.filter(isInside);
  return headline && !inside.some(isTopHeading) ? [headline, ...inside] : inside;
}
