/** An element and all that is around it, from the inside out. */
export declare function around(element: Element | null | undefined): Generator<Element>;
/** The innermost element that a selector matches, of an element and all that is around it. */
export declare function closestAround(element: Element | null | undefined, selector: string): Element | undefined;
export declare function isWithin(inner: Element, outer: Element): boolean;
