/**
 * Makes what lies over the page give way when it would hide the focus, as WCAG 2.2 SC 2.4.11 asks:
 * https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 *
 * Whenever an element gets the focus, `giveWay(false)` is called first, so that `over` is measured in its usual place,
 * and then `giveWay(true)` if `over` hides all of the element. Both come before the next frame is painted.
 *
 * @param over what lies over the page: the launcher in the corner, or the panel
 */
export declare function watchFocusBeneath(over: Element, signal: AbortSignal, giveWay: (isBeneath: boolean) => void): void;
