import { type Density } from '../annotate/density.js';
import type { Dossier, EntryType } from '../dossier/schema/schema.js';
import { type HastScope } from '../html/hast-scope.js';
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
export declare function rehypeArticleContext({ dossier, density, types, scope, }: RehypeArticleContextOptions): (tree: Element | Root) => void;
