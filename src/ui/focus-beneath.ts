/**
 * Makes what lies over the page give way when it would hide the focus, as WCAG 2.2 SC 2.4.11 asks:
 * https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 *
 * Whenever an element gets the focus, `giveWay(false)` is called first, so that `over` is measured in its usual place,
 * and then `giveWay(true)` if `over` hides all of the element. Both come before the next frame is painted.
 *
 * @param over what lies over the page: the launcher in the corner, or the panel
 */
import { boxOf } from '../dom/elements.js';
import { document } from '../dom/page.js';
import { isElement, isShadowRoot } from '../dom/kinds.js';
import { contains, rootOf } from '../dom/natives.js';
export function watchFocusBeneath(over: Element, signal: AbortSignal, giveWay: (isBeneath: boolean) => void): void {
  document.addEventListener(
    'focusin',
    ({ target }) => {
      giveWay(false);
      if (isElement(target) && !isWithin(over, target) && isBeneath(target, over)) giveWay(true);
    },
    // On the way down: views of the widget keep their events from the page.
    { signal, capture: true },
  );
}

/**
 * Whether `outer` contains `inner`, or the host of the shadow tree that `inner` is in: `contains` does not see into
 * shadow trees.
 */
function isWithin(inner: Element, outer: Element): boolean {
  const root = rootOf(inner);
  return contains(outer, isShadowRoot(root) ? root.host : inner);
}

/** Whether the box of `over` covers all of the element's box. */
function isBeneath(element: Element, over: Element): boolean {
  const { left, top, right, bottom, width } = boxOf(element);
  const around = boxOf(over);
  return width > 0 && left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
}
