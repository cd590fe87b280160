/** The innermost dialog, popover or full screen that an element is in. */
export declare const enclosing: (place: Element | undefined) => Element | undefined;
/**
 * Where a view of the widget has to stand so that a reader who is at `place` can see and use it.
 *
 * @param widget the `<article-context>` element
 * @param place the words that the view is about, or what has the focus. If a modal dialog is open elsewhere, a view that
 *   a call has opened stands in that, since all else is inert
 * @returns the element to put it into; `undefined` where the widget itself is in the live part and has a box
 */
export declare const livePart: (widget: Element, place: Element | undefined) => Element | undefined;
/** The same for a view that stays, and so belongs to `place` alone: a consent dialog may be open for a moment. */
export declare function partAround(widget: Element, place: Element | undefined): Element | undefined;
/** Whether an element, or for `display: contents` the one around it, has a box that is not left out of the page. */
export declare function isRendered(element: Element): boolean;
