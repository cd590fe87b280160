/**
 * How the rules for prose read a tree of nodes. `dom-tree.ts` reads the page so, and `hast/hast-tree.ts` a syntax tree: the
 * same code decides for both what is prose, where a block ends and which blocks are the reprint (docs/decisions/0014).
 * To the rules a node is an object without members, since a page may have put its own in front of a node's
 * (`dom/natives.ts`).
 *
 * @typeParam E an element
 * @typeParam T a text node
 */
export interface Tree<E extends object, T extends object> {
    /** The node's `nodeType`, such as `ELEMENT_NODE`. */
    kindOf(node: object): number;
    parentOf(node: object): E | null;
    firstOf(element: E): object | null;
    nextOf(node: object): object | null;
    previousOf(node: object): object | null;
    /** All text in an element, or that of a text node. */
    textOf(node: E | T): string;
    /** In capitals for HTML elements; `svg` and `math` in lower case. */
    tagOf(element: E): string;
    hasAttributes(element: E): boolean;
    attributeOf(element: E, name: string): string | null;
    contains(element: E, other: object | null): boolean;
    /** The elements of a tag within an element, in document order. @param tag as HTML has it: in lower case, or `foreignObject` */
    withTag(element: E, tag: string): Iterable<E>;
}
/** The values of `nodeType`: https://dom.spec.whatwg.org/#dom-node-nodetype */
export declare const ELEMENT_NODE = 1;
export declare const TEXT_NODE = 3;
/** Text in a document in XML, such as XHTML. */
export declare const CDATA_SECTION_NODE = 4;
