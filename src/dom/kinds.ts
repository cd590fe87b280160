/** Tells nodes apart by their kind, since a page may have classes of its own by the names of the browser's. */
import { kindOf } from './natives.js';

/** @returns false for the window, and for whatever is no node */
export function isNode(value: unknown): value is Node {
  try {
    return kindOf(value as object) > 0;
  } catch {
    return false;
  }
}

export const isText = (value: unknown): value is Text => isNode(value) && kindOf(value) === 3;

export const isComment = (value: unknown): value is Comment => isNode(value) && kindOf(value) === 8;

export const isElement = (value: unknown): value is Element => isNode(value) && kindOf(value) === 1;

/** @param node of which the root is asked, as `getRootNode()` gives it */
export const isShadowRoot = (root: unknown): root is ShadowRoot =>
  isNode(root) && 'host' in root && kindOf(root) === 11;
