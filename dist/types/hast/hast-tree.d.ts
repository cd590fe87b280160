/**
 * A hast tree (https://github.com/syntax-tree/hast) with the links between its nodes that the rules for prose follow. It is
 * built once: later changes of the tree do not show in it.
 */
import type { Element, Root, Text } from 'hast';
import { type Tree } from '../page/tree/tree.js';
export type { Element, Root, Text };
type HastNode = HastElement | HastText;
export declare class HastText {
    readonly kind = 3;
    previous: HastNode | null;
    next: HastNode | null;
    readonly source: Text;
    readonly parent: HastElement;
    constructor(source: Text, parent: HastElement);
    get text(): string;
}
export declare class HastElement {
    #private;
    readonly kind = 1;
    /** As `Tree` has it: in capitals, but for `svg` and `math`. */
    readonly tag: string;
    first: HastNode | null;
    readonly parent: HastElement | null;
    previous: HastNode | null;
    next: HastNode | null;
    readonly source: Element | Root;
    constructor(source: Element | Root, parent?: HastElement | null);
    get text(): string;
    get hasAttributes(): boolean;
    attribute(name: string): string | null;
    contains(other: unknown): boolean;
    /** All elements within this one, in document order. @param entered asked after each: whether those within it come too */
    descendants(entered?: (element: HastElement) => boolean): Generator<HastElement>;
}
/** Reads a hast tree as the rules for prose do. */
export declare const hastTree: Tree<HastElement, HastText>;
export declare function elementsWithTag(element: HastElement, tag: string): Generator<HastElement>;
/**
 * The elements that pass a test and are not within another that does, in document order. The root may be one. What is in
 * one that passes is not walked through, since to climb from there would cost as much as the tree is deep.
 */
export declare function outermost(root: HastElement, passes: (element: HastElement) => boolean): HastElement[];
