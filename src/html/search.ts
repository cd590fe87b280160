/** What a DOM finds by selectors, found in a syntax tree by a test. */
import type { HastElement } from './hast-tree.js';

type Test = (element: HastElement) => boolean;

/** The nearest element that passes, from this one outwards. */
export function closest(element: HastElement, passes: Test): HastElement | undefined {
  for (let at: HastElement | null = element; at; at = at.parentElement) if (passes(at)) return at;
  return undefined;
}

/** The first within an element that passes, in document order. */
export function firstWithin(element: HastElement, passes: Test): HastElement | undefined {
  for (const one of element.descendants()) if (passes(one)) return one;
  return undefined;
}

/** All that pass and stand in no other that does, in document order; the root may be one. */
export function outermost(root: HastElement, passes: Test): HastElement[] {
  if (passes(root)) return [root];
  const found: HastElement[] = [];
  for (const one of root.descendants()) if (!found.at(-1)?.contains(one) && passes(one)) found.push(one);
  return found;
}
