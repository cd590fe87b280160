/**
 * The tree that the reader sees, in which a slotted element is within the shadow tree that shows it
 * (https://drafts.csswg.org/css-shadow-1/#flattening).
 */
import { slotOf } from '../../dom/elements.js';
import { isShadowRoot } from '../../dom/kinds.js';
import { matches } from '../../dom/search.js';
import { parentOf, rootOf } from '../../dom/natives.js';

/** An element and all that is around it, from the inside out. */
export function* around(element: Element | null | undefined): Generator<Element> {
  for (let at = element; at; at = parentInFlatTree(at)) yield at;
}

function parentInFlatTree(element: Element): Element | null {
  const parent = slotOf(element) ?? parentOf(element);
  if (parent) return parent;
  const root = rootOf(element);
  return isShadowRoot(root) ? root.host : null;
}

/** The innermost element that a selector matches, of an element and all that is around it. */
export function closestAround(element: Element | null | undefined, selector: string): Element | undefined {
  for (const at of around(element)) if (matches(at, selector)) return at;
  return undefined;
}

export function isWithin(inner: Element, outer: Element): boolean {
  for (const at of around(inner)) if (at === outer) return true;
  return false;
}
