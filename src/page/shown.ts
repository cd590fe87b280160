/**
 * Whether a reader can see an element, or scroll to it. Pages put print copies and texts for machines beyond the left
 * or top edge, or into a box without height. The test costs style and layout, so use it rarely.
 */
import { boxOf, isVisible } from '../dom/elements.js';
import { parentOf } from '../dom/natives.js';
export function isShown(element: Element): boolean {
  if (!isVisible(element, { opacityProperty: true, visibilityProperty: true })) return false;
  const { right, bottom } = boxOf(element);
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  for (let around = parentOf(element); around; around = parentOf(around))
    if (around.clientHeight < 2 && getComputedStyle(around).overflowY !== 'visible') return false;
  return true;
}
