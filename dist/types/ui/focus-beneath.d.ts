/**
 * WCAG 2.4.11: what has the focus is not hidden by what lies over the page. Whenever the focus comes to an element, calls
 * `giveWay` with `false`, for `over` to be where it is otherwise, and then, before anything is painted, with `true` if the
 * element is one of the page that is all beneath it there.
 */
export declare function watchFocusBeneath(over: Element, signal: AbortSignal, giveWay: (isBeneath: boolean) => void): void;
