/**
 * Finds the live part of a page: what a reader can see and use while the rest is covered, inert, or kept without the
 * focus. What the widget shows must be in there.
 */
import { isVisible } from '../../dom/elements.js';
import { document } from '../../dom/page.js';
import { around, closestAround, isWithin } from './flat-tree.js';

/**
 * What a page shows above the rest of it. A modal `<dialog>` makes all else inert
 * (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees). The others take the focus
 * back from elsewhere, or close when something outside of them is pressed, by a script of the page or, as `popover`, by
 * the browser.
 */
const above = ':fullscreen, dialog, [popover], [aria-modal="true"], [role="dialog"], [role="alertdialog"]';

/** The innermost dialog, popover or full screen that an element is in. */
export const enclosing = (place: Element | undefined): Element | undefined => closestAround(place, above);

/**
 * Where a view of the widget has to stand so that a reader who is at `place` can see and use it.
 *
 * @param widget the `<article-context>` element
 * @param place the words that the view is about, or what has the focus. If a modal dialog is open elsewhere, a view that
 *   a call has opened stands in that, since all else is inert
 * @returns the element to put it into; `undefined` where the widget itself is in the live part and has a box
 */
export const livePart = (widget: Element, place: Element | undefined): Element | undefined =>
  partAround(widget, enclosing(place) ? place : (openModal() ?? place));

/** The same for a view that stays, and so belongs to `place` alone: a consent dialog may be open for a moment. */
export function partAround(widget: Element, place: Element | undefined): Element | undefined {
  const part = enclosing(place);
  const canStay = isRendered(widget) && !isInert(widget);
  if (part && !(canStay && isWithin(widget, part))) return part;
  if (canStay) return undefined;
  return isRendered(widget) ? largestWithout(widget, place) : document.body;
}

/** Whether an element, or for `display: contents` the one around it, has a box that is not left out of the page. */
export function isRendered(element: Element): boolean {
  for (const at of around(element)) if (getComputedStyle(at).display !== 'contents') return isVisible(at);
  return false;
}

/** The modal `<dialog>` that was put on the page last, if one is open: where the order of opening is not known. */
const openModal = (): Element | undefined =>
  [...document.getElementsByTagName('dialog')].findLast((dialog) => dialog.matches(':modal'));

const isInert = (element: Element): boolean => closestAround(element, '[inert]') !== undefined;

/** The largest element around a place that does not hold the widget: of a page whose script makes all else inert. */
function largestWithout(widget: Element, place: Element | undefined): Element {
  let largest: Element = document.body;
  for (const at of around(place)) {
    if (at === document.body || isWithin(widget, at)) break;
    largest = at;
  }
  return largest;
}
