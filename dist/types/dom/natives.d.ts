/** A member from the nearest prototype of `sample` that has it; never a property of `sample` itself. */
export declare function inherited(sample: object, name: PropertyKey): PropertyDescriptor | undefined;
type Member = (of: object, ...args: readonly unknown[]) => unknown;
/** A function that reads a property of an object like `sample`, or calls a method of it. */
export declare function native(sample: object | undefined, name: string): Member;
export declare function ofPage(name: string): (...args: readonly unknown[]) => unknown;
/** The document's `<body>`; `null` while there is none. */
export declare const bodyOfPage: () => HTMLElement | null;
export declare const createElement: (tag: string) => HTMLElement;
export declare const createText: (data: string) => Text;
/** An element in no document, whose prototypes have the members of all elements. */
export declare const sample: HTMLElement | undefined;
export declare const kindOf: (node: object) => number;
export declare const parentOf: (node: object) => Element | null;
export declare const parentNodeOf: (node: object) => ParentNode | null;
/** The document, shadow root or topmost node that a node is in. */
export declare const rootOf: (node: object) => Node;
export declare const firstOf: (node: object) => Node | null;
export declare const nextOf: (node: object) => Node | null;
export declare const previousOf: (node: object) => Node | null;
/** The text in an element, or of a text node. */
export declare const textOf: (node: object) => string;
/** Of a text node alone: happy-dom has another member for these than for elements, where browsers have one for all nodes. */
export declare const dataOf: (node: object) => string;
/** Whether a node comes before another in the document. */
export declare const isBefore: (node: object, other: object) => boolean;
/** Whether a node is on this page: one that has been moved into a frame is not. */
export declare const isConnected: (node: object) => boolean;
export declare const tagNameOf: (element: object) => string;
export declare const contains: (node: object, other: object | null) => boolean;
export declare const hasAttributes: (element: object) => boolean;
export declare const attributeOf: (element: object, name: string) => string | null;
export declare const setAttribute: (element: object, name: string, value: string) => undefined;
export declare const append: (element: object, ...nodes: readonly Node[]) => undefined;
export declare const insertAfter: (element: object, ...nodes: readonly Node[]) => undefined;
export declare const elementsWithTag: (element: object, tag: string) => HTMLCollectionOf<HTMLElement>;
export declare const NativeEvent: typeof Event;
export {};
