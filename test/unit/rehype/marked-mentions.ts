/** What the rehype plugin has marked in a tree. */
import type { Element, Root, RootContent, Text } from 'hast';
import { rehype } from 'rehype';
import { readHastBlocks, type HastBlock } from '../../../src/hast/hast-blocks.js';
import { HastElement } from '../../../src/hast/hast-tree.js';

export interface MarkedMention {
  readonly entry: string;
  readonly text: string;
  /** UTF-16 offsets in the text of the whole tree. */
  readonly start: number;
  readonly end: number;
}

export const treeOf = (html: string): Root => rehype().parse(html);
export const fragmentOf = (html: string): Root => rehype().data('settings', { fragment: true }).parse(html);

export const blocksOf = (tree: Root): HastBlock[] => readHastBlocks(new HastElement(tree));

interface MarkedText {
  readonly node: Text;
  /** Where it begins in the text of the whole tree. */
  readonly start: number;
  /** The entries of the marks around it, from the outside in. */
  readonly entries: readonly string[];
}

/** The text nodes of a tree, in order. */
export function textsOf(tree: Root): MarkedText[] {
  const texts: MarkedText[] = [];
  let start = 0;
  const visit = (node: Root | RootContent, entries: readonly string[]): void => {
    if (node.type === 'text') {
      texts.push({ node, start, entries });
      start += node.value.length;
    } else if ('children' in node) {
      const entry = node.type === 'element' ? (node as Partial<Element>).properties?.dataEntry : undefined;
      for (const child of node.children) visit(child, typeof entry === 'string' ? [...entries, entry] : entries);
    }
  };
  visit(tree, []);
  return texts;
}

export const textOf = (tree: Root): string =>
  textsOf(tree)
    .map(({ node }) => node.value)
    .join('');

/** In the order of the marks. Parts of one mention are those of a block with no unmarked text between them. */
export function markedMentions(tree: Root): MarkedMention[] {
  const text = textOf(tree);
  const marked = new Map(textsOf(tree).map((one) => [one.node, one]));
  const mentions: { entry: string; start: number; end: number }[] = [];
  for (const { pieces } of blocksOf(tree)) {
    let before = new Map<string, (typeof mentions)[number]>();
    for (const { node } of pieces) {
      const { start, entries } = marked.get(node.source) as MarkedText;
      const here: typeof before = new Map();
      for (const entry of entries) {
        const mention = before.get(entry) ?? { entry, start, end: start };
        if (!before.has(entry)) mentions.push(mention);
        mention.end = start + node.text.length;
        here.set(entry, mention);
      }
      before = here;
    }
  }
  return mentions.map(({ entry, start, end }) => ({ entry, text: text.slice(start, end), start, end }));
}
