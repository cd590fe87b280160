/**
 * What the rules for prose read of a tree of elements. A DOM has it as it is, and `html/hast-tree.ts` gives it to a
 * syntax tree: so what is prose, where a block ends and which blocks are the reprint are told once for both.
 */
export interface TreeNode {
    readonly nodeType: number;
    readonly previousSibling: TreeNode | null;
    readonly nextSibling: TreeNode | null;
}
export interface TreeText extends TreeNode {
    readonly data: string;
}
export interface TreeElement extends TreeNode {
    /** In capitals; `svg` and `math`, which are not HTML, as they are. */
    readonly tagName: string;
    readonly firstChild: TreeNode | null;
    readonly parentElement: TreeElement | null;
    readonly textContent: string;
    hasAttributes(): boolean;
    hasAttribute(name: string): boolean;
    getAttribute(name: string): string | null;
    getElementsByTagName(name: string): Iterable<TreeElement>;
    contains(other: TreeNode | null): boolean;
}
/** As the DOM numbers the kinds of nodes. */
export declare const ELEMENT_NODE = 1;
export declare const TEXT_NODE = 3;
