/**
 * Finds the main content of a page, where no article is looked for: the story, or on a front page the stories, without
 * what stands around them.
 */
import type { Pausing } from '../util/pausing.js';
import { asideTest } from './asides.js';
import type { Block, TreeBlock } from './blocks.js';
import type { TreeText } from './tree.js';
import type { SearchableElement, SearchablePage, Selector } from './tree-search.js';

/** @param readBlocks reads the blocks of an element: `readBlocks` of `blocks.ts`, or another */
export function* readMainContent<E extends SearchableElement, T extends TreeText>(
  page: SearchablePage<E>,
  readBlocks: (root: E) => Pausing<Block<E, T>[]>,
): Pausing<Block<E, T>[]> {
  // A page with one `<main>`, or no `<main>` and one `<article>`, says itself what is meant.
  const root = only(page, 'main, [role="main"]') ?? only(page, 'article') ?? page.body;
  const blocks = yield* readBlocks(root);
  const isAside = asideTest();
  const isPointer = pointerTest();
  const own: Block<E, T>[] = [];
  for (const block of blocks) {
    if (!isAside(block.element) && !isPointer(block)) own.push(block);
    yield;
  }
  // If less than a third of the prose is left, classes and ids have misled us, and all blocks are taken.
  const content = own.length === 0 || proseOf(own) * 3 < proseOf(blocks) ? blocks : own;
  return root === page.body ? storyAmong(content, root) : content;
}

/** The one element that a selector matches, those within another not counted; `undefined` where there are several. */
function only<E extends SearchableElement>(page: SearchablePage<E>, selector: Selector): E | undefined {
  const found = [...page.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * @returns a test of whether nearly all of a block is links, to other stories or parts of the site. It remembers the
 *   last element, which may have many blocks in a row
 */
function pointerTest(): (block: TreeBlock<SearchableElement>) => boolean {
  let last: SearchableElement | undefined;
  let linked = 0;
  return ({ element, text }) => {
    if (element.tagName === 'H1') return false;
    if (element !== last) {
      last = element;
      linked = 0;
      for (const link of element.querySelectorAll('a[href]')) linked += link.textContent.length;
    }
    return element.closest('a[href]') !== null || (linked > 0 && linked >= text.trim().length * 0.8);
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

/** The blocks in the innermost element around most of the prose, and the `<h1>` above it where that stands outside. */
function storyAmong<B extends TreeBlock<SearchableElement>>(blocks: readonly B[], root: SearchableElement): B[] {
  const enough = proseOf(blocks) * STORY;
  const prose = new Map<SearchableElement, number>();
  for (const block of blocks) {
    const { element } = block;
    let around = element.tagName === 'P' ? element.parentElement : element;
    for (; around; around = around.parentElement) prose.set(around, (prose.get(around) ?? 0) + proseIn(block));
  }
  let story = root;
  for (const [element, there] of prose)
    if (there > 0 && there >= enough && element !== story && story.contains(element)) story = element;
  const holder = story.closest('article') ?? story;
  const isInside = ({ element }: B): boolean => holder.contains(element);
  const first = blocks.findIndex(isInside);
  const headline = blocks.slice(0, first).findLast(({ element }) => element.tagName === 'H1');
  const inside = blocks.filter(isInside);
  return headline && !inside.some(({ element }) => element.tagName === 'H1') ? [headline, ...inside] : inside;
}
