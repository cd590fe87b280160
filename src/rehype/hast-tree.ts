/** A hast tree with the members of a DOM that the rules for prose read. A view: changes of the tree do not show in it. */
import type { Element, Properties, Root, Text } from 'hast';
import { ELEMENT_NODE, TEXT_NODE, type TreeElement, type TreeNode, type TreeText } from '../page/tree.js';

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

export class HastElement implements TreeElement {
  readonly nodeType = ELEMENT_NODE;
  readonly tagName: string;
  readonly firstChild: HastNode | null;
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
    const children = [...childrenOf(source, this)];
    for (const [index, child] of children.entries()) {
      child.previousSibling = children[index - 1] ?? null;
      child.nextSibling = children[index + 1] ?? null;
    }
    this.firstChild = children[0] ?? null;
  }

  get textContent(): string {
    return this.children.map((child) => (child instanceof HastText ? child.data : child.textContent)).join('');
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

  getElementsByTagName(name: string): HastElement[] {
    return this.descendants().filter(({ tagName }) => tagName === name.toUpperCase());
  }

  contains(other: TreeNode | null): boolean {
    for (let node: unknown = other; node instanceof HastElement; node = node.parentElement)
      if (node === this) return true;
    return false;
  }

  /** No style sheet is at hand: what hides by one counts as shown. */
  checkVisibility(): boolean {
    return !hidesByStyle.test(this.getAttribute('style') ?? '') && (this.parentElement?.checkVisibility() ?? true);
  }

  /** In document order. */
  descendants(): HastElement[] {
    return this.children.flatMap((child) => (child instanceof HastElement ? [child, ...child.descendants()] : []));
  }

  get children(): HastNode[] {
    const children: HastNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  }
}

/** Comments, doctypes and raw markup are nothing to a reader of prose. */
function* childrenOf(source: Element | Root, element: HastElement): Iterable<HastNode> {
  for (const child of source.children)
    if (child.type === 'text') yield new HastText(child, element);
    else if (child.type === 'element') yield new HastElement(child, element);
}

const tagNameOf = (source: Element | Root): string => {
  if (source.type === 'root') return '';
  const { tagName } = source;
  return tagName === 'svg' || tagName === 'math' ? tagName : tagName.toUpperCase();
};

const hidesByStyle = /(?:^|;)\s*display\s*:\s*none\b/iu;

/**
 * An attribute's value is an own property by another name: "aria-hidden" is `ariaHidden`, "contenteditable" `contentEditable`,
 * "class" `className`.
 */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/^classname$/u, 'class');

/** As they would be written in HTML. Trees made by hand may lack what the types promise. */
function attributesOf(properties: Properties = {}): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const written = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    attributes.set(keyOf(name), written);
  }
  return attributes;
}
