/**
 * Shows a view above the rest of the page: as a manual popover (https://html.spec.whatwg.org/multipage/popover.html) in
 * the top layer or, where the browser has no popovers or a script of the page has broken them, by its style sheet alone,
 * fixed and with the highest `z-index`. The attribute `open` says that it is shown.
 */
/** Shows a view, or puts it back into the top layer when a move on the page took it out. @returns whether it was not shown */
export declare function showOnTop(view: HTMLElement): boolean;
export declare function hideFromTop(view: HTMLElement): void;
/** Whether a view is shown. One that the page has removed, together with what it stood in, is not. */
export declare const isShownOnTop: (view: HTMLElement) => boolean;
