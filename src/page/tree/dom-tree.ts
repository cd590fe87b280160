/** Reads the page as the rules for prose do. */
import {
  attributeOf,
  contains,
  dataOf,
  elementsWithTag,
  firstOf,
  hasAttributes,
  kindOf,
  nextOf,
  parentOf,
  previousOf,
  tagNameOf,
  textOf,
} from '../../dom/natives.js';
import type { Pausing } from '../../util/pausing.js';
import { readTree, type Block } from '../blocks.js';
import { ELEMENT_NODE, type Tree } from './tree.js';

/** A document in XML, such as XHTML, has tags as they are written, an HTML document in capitals. */
const tagOf = (element: Element): string => {
  const tag = tagNameOf(element);
  return tag === 'svg' || tag === 'math' ? tag : tag.toUpperCase();
};

export const domTree: Tree<Element, Text> = {
  kindOf,
  parentOf,
  firstOf,
  nextOf,
  previousOf,
  textOf: (node) => (kindOf(node) === ELEMENT_NODE ? textOf(node) : dataOf(node)),
  tagOf,
  hasAttributes,
  attributeOf,
  contains,
  withTag: elementsWithTag,
};

/** Reads the blocks of prose of the page under `root`, see `readTree`; none where there is no root. */
export function* readBlocks(root: Element | null): Pausing<Block[]> {
  return root ? yield* readTree(domTree, root) : [];
}
