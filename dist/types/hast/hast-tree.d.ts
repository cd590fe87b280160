/**
 * Gives a hast tree (https://github.com/syntax-tree/hast) the members of a DOM that the rules for prose read. It is
 * built once: later changes of the tree do not show in it.
 */
import type { Element, Root, Text } from 'hast';
import { type TreeNode, type TreeText } from '../page/tree.js';
import type { SearchableElement, Selector } from '../page/tree-search.js';
export type { Element, Root, Text };
type HastNode = HastElement | HastText;
export declare class HastText implements TreeText {
    readonly nodeType = 3;
    previousSibling: HastNode | null;
    nextSibling: HastNode | null;
    readonly source: Text;
    readonly parentElement: HastElement;
    constructor(source: Text, parent: HastElement);
    get data(): string;
}
export declare class HastElement implements SearchableElement {
    #private;
    readonly nodeType = 1;
    readonly tagName: string;
    firstChild: HastNode | null;
    readonly parentElement: HastElement | null;
    previousSibling: HastNode | null;
    nextSibling: HastNode | null;
    readonly source: Element | Root;
    constructor(source: Element | Root, parent?: HastElement | null);
    get id(): string;
    get textContent(): string;
    hasAttributes(): boolean;
    hasAttribute(name: string): boolean;
    getAttribute(name: string): string | null;
    getElementsByTagName(name: string): Generator<HastElement>;
    contains(other: TreeNode | null): boolean;
    matches(selector: Selector): boolean;
    closest(selector: Selector): HastElement | null;
    querySelector(selector: Selector): HastElement | null;
    querySelectorAll(selector: Selector): Generator<HastElement>;
    /** All elements within this one, in document order. */
    descendants(): Generator<HastElement>;
}
