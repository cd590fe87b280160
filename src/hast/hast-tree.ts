/**
 * A hast tree (https://github.com/syntax-tree/hast) with the links between its nodes that the rules for prose follow. It is
 * built once: later changes of the tree do not show in it.
 */
import type { Element, Properties, Root, Text } from 'hast';
import { ELEMENT_NODE, TEXT_NODE, type Tree } from '../page/tree/tree.js';

export type { Element, Root, Text };

type HastNode = HastElement | HastText;

export class HastText {
  readonly kind = TEXT_NODE;
  previous: HastNode | null = null;
  next: HastNode | null = null;
  readonly source: Text;
  readonly parent: HastElement;

  constructor(source: Text, parent: HastElement) {
    this.source = source;
    this.parent = parent;
  }

  get text(): string {
    return this.source.value;
  }
}

export class HastElement {
  readonly kind = ELEMENT_NODE;
  /** As `Tree` has it: in capitals, but for `svg` and `math`. */
  readonly tag: string;
  first: HastNode | null = null;
  readonly parent: HastElement | null;
  previous: HastNode | null = null;
  next: HastNode | null = null;
  readonly source: Element | Root;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(source: Element | Root, parent: HastElement | null = null) {
    this.source = source;
    this.parent = parent;
    this.tag = tagOf(source);
    this.#attributes = attributesOf(source.type === 'root' ? undefined : source.properties);
    if (!parent) addDescendants(this);
  }

  get text(): string {
    let text = '';
    for (const node of nodesWithin(this)) if (node instanceof HastText) text += node.text;
    return text;
  }

  get hasAttributes(): boolean {
    return this.#attributes.size > 0;
  }

  attribute(name: string): string | null {
    return this.#attributes.get(keyOf(name)) ?? null;
  }

  contains(other: unknown): boolean {
    let node = other;
    while (node instanceof HastElement && node !== this) node = node.parent;
    return node === this;
  }

  /** All elements within this one, in document order. @param entered asked after each: whether those within it come too */
  *descendants(entered?: (element: HastElement) => boolean): Generator<HastElement> {
    for (const node of nodesWithin(this, entered)) if (node instanceof HastElement) yield node;
  }
}

/** Reads a hast tree as the rules for prose do. */
export const hastTree: Tree<HastElement, HastText> = {
  kindOf: (node) => (node as HastNode).kind,
  parentOf: (node) => (node as HastNode).parent,
  firstOf: ({ first }) => first,
  nextOf: (node) => (node as HastNode).next,
  previousOf: (node) => (node as HastNode).previous,
  textOf: ({ text }) => text,
  tagOf: ({ tag }) => tag,
  hasAttributes: ({ hasAttributes }) => hasAttributes,
  attributeOf: (element, name) => element.attribute(name),
  contains: (element, other) => element.contains(other),
  withTag: (element, tag) => elementsWithTag(element, tag),
};

export function* elementsWithTag(element: HastElement, tag: string): Generator<HastElement> {
  for (const one of element.descendants()) if (one.tag === tag.toUpperCase()) yield one;
}

/**
 * The elements that pass a test and are not within another that does, in document order. The root may be one. What is in
 * one that passes is not walked through, since to climb from there would cost as much as the tree is deep.
 */
export function outermost(root: HastElement, passes: (element: HastElement) => boolean): HastElement[] {
  if (passes(root)) return [root];
  const found: HastElement[] = [];
  for (const one of root.descendants((element) => element !== found.at(-1))) if (passes(one)) found.push(one);
  return found;
}

/**
 * Builds the view of a whole tree. Nothing here recurses, since a page may be nested so deep that the stack overflows.
 */
function addDescendants(root: HastElement): void {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    let last: HastNode | null = null;
    for (const child of childrenOf(element)) {
      child.previous = last;
      if (last) last.next = child;
      else element.first = child;
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
function* nodesWithin(root: HastElement, entered = (_element: HastElement): boolean => true): Generator<HastNode> {
  for (let node = root.first; node;) {
    yield node;
    let next: HastNode | null = node instanceof HastElement && entered(node) ? node.first : null;
    for (let at: HastNode | null = node; !next && at && at !== root; at = at.parent) next = at.next;
    node = next;
  }
}

const tagOf = (source: Element | Root): string => {
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
