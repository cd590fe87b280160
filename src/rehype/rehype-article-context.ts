/** The plugin for unified (rehype) that marks mentions when a page is made, so that they are in its HTML. */
import { annotate } from '../annotate/annotate.js';
import { applyDensity, type Density } from '../annotate/density.js';
import type { Dossier, EntryType } from '../dossier/schema/schema.js';
import { wrapMarks } from './hast-marks.js';
import type { HastBlock } from '../html/hast-blocks.js';
import { blocksInScope, type HastScope } from '../html/hast-scope.js';
import type { Element, Root } from '../html/hast-tree.js';

export interface RehypeArticleContextOptions {
  /** One that `parseDossier` accepted. */
  readonly dossier: Dossier;
  /** Which mentions are marked: the first in each section (where not said), the very first, or all. */
  readonly density?: Density;
  /** Types of entries that are marked, `contested` for all that are contested; where not said, all are. */
  readonly types?: readonly (EntryType | 'contested')[];
  /** Where to look: at the reprint of the dossier's article (where not said), the main content, or certain elements. */
  readonly scope?: HastScope;
}

/**
 * Wraps each marked mention in `<span class="article-context-mark" data-entry="…">`, with `data-contested` for contested
 * entries. The text stays as it is.
 *
 * @returns what changes a tree in place; a tree without the article is left alone
 * @example unified().use(rehypeParse).use(rehypeArticleContext, { dossier }).use(rehypeStringify)
 */
export function rehypeArticleContext({
  dossier,
  density = 'section',
  types = [],
  scope = 'reprint',
}: RehypeArticleContextOptions): (tree: Element | Root) => void {
  return (tree) => {
    const blocks = blocksInScope(tree, scope, dossier);
    const texts = blocks.map(({ text }) => text);
    const mentions = annotate(texts, dossier).map(({ entry, block, start, end }) => ({
      entry,
      mark: { entry, block: blocks[block] as HastBlock, start, end },
      chosen: false,
    }));
    applyDensity(mentions, density, types.join(' '));
    wrapMarks(mentions.flatMap(({ mark, chosen }) => (chosen ? mark : [])));
  };
}
