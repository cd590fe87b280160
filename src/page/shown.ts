/**
 * Whether an element has a box that a reader can come to. Off the page's edges and in a box of no size are what print
 * copies and texts for machines are put into. Asks for style and layout, so ask rarely.
 */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { right, bottom } = element.getBoundingClientRect();
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.clientHeight < 2 && getComputedStyle(around).overflowY !== 'visible') return false;
  return true;
}
