/**
 * WCAG 2.4.11: what has the focus is not hidden by what lies over the page. Whenever the focus comes to an element, calls
 * `giveWay` with `false`, for `over` to be where it is otherwise, and then, before anything is painted, with `true` if the
 * element is one of the page that is all beneath it there.
 */
export function watchFocusBeneath(over: Element, signal: AbortSignal, giveWay: (isBeneath: boolean) => void): void {
  document.addEventListener(
    'focusin',
    ({ target }) => {
      giveWay(false);
      if (target instanceof Element && !isWithin(over, target) && isBeneath(target, over)) giveWay(true);
    },
    { signal },
  );
}

/** Seen from the document, what is in a shadow tree is its host. */
function isWithin(inner: Element, outer: Element): boolean {
  const root = inner.getRootNode();
  return outer.contains(root instanceof ShadowRoot ? root.host : inner);
}

function isBeneath(element: Element, over: Element): boolean {
  const { left, top, right, bottom, width } = element.getBoundingClientRect();
  const around = over.getBoundingClientRect();
  return width > 0 && left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
}
