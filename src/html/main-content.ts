/** The main content of a page whose article is not known, by the rules of `page/main-content.ts`. */
import { asideTest } from './asides.js';
import { readHastBlocks, type HastBlock } from './hast-blocks.js';
import type { HastElement } from './hast-tree.js';
import { closest, firstWithin, outermost } from './search.js';

/** @param tree a whole page, or a part of one */
export function readMainContent(tree: HastElement): HastBlock[] {
  const body = firstWithin(tree, ({ tagName }) => tagName === 'BODY') ?? tree;
  const root = mainElement(body);
  const blocks = readHastBlocks(root);
  const isAside = asideTest();
  const isPointer = pointerTest();
  const own = blocks.filter((block) => !isAside(block.element) && !isPointer(block));
  // Where the names of elements have misled us there is little left.
  const content = own.length === 0 || proseOf(own) * 3 < proseOf(blocks) ? blocks : own;
  return root === body ? storyAmong(content, body) : content;
}

/** A page with one `<main>`, or no `<main>` and one `<article>`, says itself what is meant. */
const mainElement = (body: HastElement): HastElement =>
  only(body, (element) => element.tagName === 'MAIN' || element.getAttribute('role') === 'main') ??
  only(body, isArticle) ??
  body;

const isArticle = ({ tagName }: HastElement): boolean => tagName === 'ARTICLE';

function only(body: HastElement, passes: (element: HastElement) => boolean): HastElement | undefined {
  const found = outermost(body, passes);
  return found.length === 1 ? found[0] : undefined;
}

const isLink = (element: HastElement): boolean => element.tagName === 'A' && element.hasAttribute('href');

/** @returns whether all of a block is a link: to another story, or to a part of the site. One element may have many blocks */
function pointerTest(): (block: HastBlock) => boolean {
  let last: HastElement | undefined;
  let linked = 0;
  return ({ element, text }) => {
    if (element.tagName === 'H1') return false;
    if (element !== last) {
      last = element;
      linked = 0;
      for (const link of element.getElementsByTagName('a')) if (isLink(link)) linked += link.textContent.length;
    }
    return closest(element, isLink) !== undefined || (linked > 0 && linked >= text.trim().length * 0.8);
  };
}

/** A line of so many characters may be anything; what is above is prose. */
const LINE = 60;
const proseIn = ({ text, heading }: HastBlock): number => (heading ? 0 : Math.max(0, text.trim().length - LINE));
const proseOf = (blocks: readonly HastBlock[]): number => blocks.reduce((sum, block) => sum + proseIn(block), 0);

/** Below this share of all prose no one story is meant, but all of them. */
const STORY = 0.6;

/** What stands in the innermost element around most of the prose, under the headline that may stand outside of it. */
function storyAmong(blocks: readonly HastBlock[], body: HastElement): HastBlock[] {
  const enough = proseOf(blocks) * STORY;
  const prose = new Map<HastElement, number>();
  for (const block of blocks) {
    const { element } = block;
    let around = element.tagName === 'P' ? element.parentElement : element;
    for (; around; around = around.parentElement) prose.set(around, (prose.get(around) ?? 0) + proseIn(block));
  }
  let story = body;
  for (const [element, there] of prose)
    if (there > 0 && there >= enough && element !== story && story.contains(element)) story = element;
  const holder = closest(story, isArticle) ?? story;
  const isInside = ({ element }: HastBlock): boolean => holder.contains(element);
  const first = blocks.findIndex(isInside);
  const headline = blocks.slice(0, first).findLast(({ element }) => element.tagName === 'H1');
  const inside = blocks.filter(isInside);
  return headline && !inside.some(({ element }) => element.tagName === 'H1') ? [headline, ...inside] : inside;
}
