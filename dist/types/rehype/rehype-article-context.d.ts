import { type Density } from '../annotate/density.js';
import type { Dossier, EntryType } from '../dossier/schema/schema.js';
import { type HastScope } from '../hast/hast-scope.js';
import type { Element, Root } from '../hast/hast-tree.js';
export interface RehypeArticleContextOptions {
    /** A dossier that `parseDossier` accepted. */
    readonly dossier: Dossier;
    /**
     * Which mentions are marked: each entry once and what crowds the text not at all (`calm`, the default), the first of
     * each entry in each section (`section`), the first of all (`first`), or all.
     */
    readonly density?: Density;
    /** The types of entries that are marked; `contested` stands for all contested ones. By default all types are. */
    readonly types?: readonly (EntryType | 'contested')[];
    /** Where mentions are looked for: in the reprint (the default), in the main content, or in chosen elements. */
    readonly scope?: HastScope;
}
/**
 * Wraps each marked mention in `<span class="article-context-mark" data-entry="…">`, with `data-contested` for
 * contested entries. The text stays as it is.
 *
 * @returns a function that changes a tree in place; with the scope `reprint`, a tree without the article stays as it is
 * @example unified().use(rehypeParse).use(rehypeArticleContext, { dossier }).use(rehypeStringify)
 */
export declare function rehypeArticleContext({ dossier, density, types, scope, }: RehypeArticleContextOptions): (tree: Element | Root) => void;
