/**
 * Gives a hast tree (https://github.com/syntax-tree/hast) the members of a DOM that the rules for prose read. It is
 * built once: later changes of the tree do not show in it.
 */
import type { Element, Properties, Root, Text } from 'hast';
import { ELEMENT_NODE, TEXT_NODE, type TreeNode, type TreeText } from '../page/tree.js';
import type { SearchableElement, Selector } from '../page/tree-search.js';
import { selectors } from './selectors.js';

export type { Element, Root, Text };

type HastNode = HastElement | HastText;

export class HastText implements TreeText {
  readonly nodeType = TEXT_NODE;
  previousSibling: HastNode | null = null;
  nextSibling: HastNode | null = null;
  readonly source: Text;
  readonly parentElement: HastElement;

  constructor(source: Text, parent: HastElement) {
    this.source = source;
    this.parentElement = parent;
  }

  get data(): string {
    return this.source.value;
  }
}

export class HastElement implements SearchableElement {
  readonly nodeType = ELEMENT_NODE;
  readonly tagName: string;
  firstChild: HastNode | null = null;
  readonly parentElement: HastElement | null;
  previousSibling: HastNode | null = null;
  nextSibling: HastNode | null = null;
  readonly source: Element | Root;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(source: Element | Root, parent: HastElement | null = null) {
    this.source = source;
    this.parentElement = parent;
    this.tagName = tagNameOf(source);
    this.#attributes = attributesOf(source.type === 'root' ? undefined : source.properties);
    if (!parent) addDescendants(this);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get textContent(): string {
    let text = '';
    for (const node of nodesWithin(this)) if (node instanceof HastText) text += node.data;
    return text;
  }

  hasAttributes(): boolean {
    return this.#attributes.size > 0;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(keyOf(name));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(keyOf(name)) ?? null;
  }

  *getElementsByTagName(name: string): Generator<HastElement> {
    for (const element of this.descendants()) if (element.tagName === name.toUpperCase()) yield element;
  }

  contains(other: TreeNode | null): boolean {
    for (let node: unknown = other; node instanceof HastElement; node = node.parentElement)
      if (node === this) return true;
    return false;
  }

  matches(selector: Selector): boolean {
    return selectors[selector](this);
  }

  closest(selector: Selector): HastElement | null {
    if (this.matches(selector)) return this;
    let at = this.parentElement;
    while (at && !at.matches(selector)) at = at.parentElement;
    return at;
  }

  querySelector(selector: Selector): HastElement | null {
    for (const element of this.querySelectorAll(selector)) return element;
    return null;
  }

  *querySelectorAll(selector: Selector): Generator<HastElement> {
    for (const element of this.descendants()) if (element.matches(selector)) yield element;
  }

  /** All elements within this one, in document order. */
  *descendants(): Generator<HastElement> {
    for (const node of nodesWithin(this)) if (node instanceof HastElement) yield node;
  }
}

/**
 * Builds the view of a whole tree. Nothing here recurses, since a page may be nested so deep that the stack overflows.
 */
function addDescendants(root: HastElement): void {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    let last: HastNode | null = null;
    for (const child of childrenOf(element)) {
      child.previousSibling = last;
      if (last) last.nextSibling = child;
      else element.firstChild = child;
      last = child;
      if (child instanceof HastElement) waiting.push(child);
    }
  }
}

/**
 * The elements and text nodes within an element. Comments, doctypes and raw markup are left out, as no reader sees
 * them.
 */
function* childrenOf(element: HastElement): Generator<HastNode> {
  for (const child of element.source.children)
    if (child.type === 'text') yield new HastText(child, element);
    else if (child.type === 'element') yield new HastElement(child, element);
}

/** All nodes within an element, in document order. */
function* nodesWithin(root: HastElement): Generator<HastNode> {
  for (let node = root.firstChild; node;) {
    yield node;
    let next: HastNode | null = node instanceof HastElement ? node.firstChild : null;
    for (let at: HastNode | null = node; !next && at && at !== root; at = at.parentElement) next = at.nextSibling;
    node = next;
  }
}

/** The `tagName` that a DOM would have: see `TreeElement`. */
const tagNameOf = (source: Element | Root): string => {
  if (source.type === 'root') return '';
  const { tagName } = source;
  return tagName === 'svg' || tagName === 'math' ? tagName : tagName.toUpperCase();
};

/**
 * One key for the name of an attribute and for that of its hast property: “aria-hidden” is `ariaHidden` there,
 * “contenteditable” is `contentEditable`, and “class” is `className`.
 */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/^classname$/u, 'class');

/** Attributes by their keys, with the values that HTML would have. Trees made by hand may lack `properties`. */
function attributesOf(properties: Properties = {}): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const written = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    attributes.set(keyOf(name), written);
  }
  return attributes;
}
