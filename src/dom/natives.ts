/**
 * The browser's own members of nodes, taken from prototypes. A page can put others in front of them: in a form, each
 * control is a property by its name, before those that all nodes have
 * (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem), so with `<input name="nextSibling">` in it
 * `form.nextSibling` is that input; and `document` has images, forms and embedded objects by name. Scripts replace
 * interface objects such as `Event` by classes of their own.
 *
 * Nothing here throws when the file is loaded: what a page lacks fails when it is called, and `soundness.ts` calls it
 * first.
 */
const { apply, getPrototypeOf, getOwnPropertyDescriptor } = Reflect;

/** The page; absent in Node. */
const page = globalThis.document as Document | undefined;

/** A member from the nearest prototype of `sample` that has it; never a property of `sample` itself. */
export function inherited(sample: object, name: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = getPrototypeOf(sample); at; at = getPrototypeOf(at)) {
    const own = getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}

type Member = (of: object, ...args: readonly unknown[]) => unknown;

function functionOf(sample: object | undefined, name: string): () => unknown {
  const member = sample && inherited(sample, name);
  return (member?.get ?? member?.value) as () => unknown;
}

/** A function that reads a property of an object like `sample`, or calls a method of it. */
export function native(sample: object | undefined, name: string): Member {
  const call = functionOf(sample, name);
  return (of, ...args): unknown => apply(call, of, args);
}

export function ofPage(name: string): (...args: readonly unknown[]) => unknown {
  const call = functionOf(page, name);
  return (...args): unknown => apply(call, page, args);
}

/** The document's `<body>`; `null` while there is none. */
export const bodyOfPage = ofPage('body') as () => HTMLElement | null;
export const createElement = ofPage('createElement') as (tag: string) => HTMLElement;
export const createText = ofPage('createTextNode') as (data: string) => Text;

/** An element in no document, whose prototypes have the members of all elements. */
export const sample = made(() => createElement('p'));

function made<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

const ofElements = (name: string): Member => native(sample, name);

export const kindOf = ofElements('nodeType') as (node: object) => number;
export const parentOf = ofElements('parentElement') as (node: object) => Element | null;
export const parentNodeOf = ofElements('parentNode') as (node: object) => ParentNode | null;
/** The document, shadow root or topmost node that a node is in. */
export const rootOf = ofElements('getRootNode') as (node: object) => Node;
export const firstOf = ofElements('firstChild') as (node: object) => Node | null;
export const nextOf = ofElements('nextSibling') as (node: object) => Node | null;
export const previousOf = ofElements('previousSibling') as (node: object) => Node | null;
/** The text in an element, or of a text node. */
export const textOf = ofElements('textContent') as (node: object) => string;
/** Of a text node alone: happy-dom has another member for these than for elements, where browsers have one for all nodes. */
export const dataOf = native(
  made(() => createText('')),
  'textContent',
) as (node: object) => string;
/** Whether a node comes before another in the document. */
export const isBefore = (node: object, other: object): boolean => (placeOf(node, other) & FOLLOWING) > 0;
const placeOf = ofElements('compareDocumentPosition') as (node: object, other: object) => number;
/** https://dom.spec.whatwg.org/#dom-node-document_position_following */
const FOLLOWING = 4;
/** Whether a node is on this page: one that has been moved into a frame is not. */
export const isConnected = (node: object): boolean => rootAround(node, { composed: true }) === globalThis.document;
const rootAround = ofElements('getRootNode') as (node: object, options: GetRootNodeOptions) => Node;
export const tagNameOf = ofElements('tagName') as (element: object) => string;
export const contains = ofElements('contains') as (node: object, other: object | null) => boolean;
export const hasAttributes = ofElements('hasAttributes') as (element: object) => boolean;
export const attributeOf = ofElements('getAttribute') as (element: object, name: string) => string | null;
export const setAttribute = ofElements('setAttribute') as (element: object, name: string, value: string) => undefined;
export const append = ofElements('append') as (element: object, ...nodes: readonly Node[]) => undefined;
export const insertAfter = ofElements('after') as (element: object, ...nodes: readonly Node[]) => undefined;
export const elementsWithTag = ofElements('getElementsByTagName') as (
  element: object,
  tag: string,
) => HTMLCollectionOf<HTMLElement>;

/** Every event class inherits from `Event`, also where a script has put a class of its own in its place. */
const { UIEvent } = globalThis as { UIEvent?: typeof globalThis.UIEvent };
export const NativeEvent = (UIEvent ? getPrototypeOf(UIEvent) : Event) as typeof Event;
