/**
 * The members of a tree that the rules for prose read. A DOM has them, and `hast/hast-tree.ts` gives them to a syntax
 * tree, so the same code decides for both what is prose, where a block ends and which blocks are the reprint
 * (docs/decisions/0014).
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
    /** In capitals, as a DOM has it for HTML elements; `svg` and `math` in lower case. */
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
/** The values of `nodeType`: https://dom.spec.whatwg.org/#dom-node-nodetype */
export declare const ELEMENT_NODE = 1;
export declare const TEXT_NODE = 3;
