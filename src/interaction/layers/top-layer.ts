/**
 * Shows a view above the rest of the page: as a manual popover (https://html.spec.whatwg.org/multipage/popover.html) in
 * the top layer or, where the browser has no popovers or a script of the page has broken them, by its style sheet alone,
 * fixed and with the highest `z-index`. The attribute `open` says that it is shown.
 */

/** Shows a view, or puts it back into the top layer when a move on the page took it out. @returns whether it was not shown */
export function showOnTop(view: HTMLElement): boolean {
  const wasShown = isShownOnTop(view);
  view.toggleAttribute('open', true);
  if (isPopoverOpen(view)) return false;
  try {
    view.popover = 'manual';
    view.showPopover();
  } catch {
    view.removeAttribute('popover');
  }
  return !wasShown;
}

export function hideFromTop(view: HTMLElement): void {
  view.removeAttribute('open');
  if (isPopoverOpen(view)) view.hidePopover();
}

/** Whether a view is shown. One that the page has removed, together with what it stood in, is not. */
export const isShownOnTop = (view: HTMLElement): boolean => view.isConnected && view.hasAttribute('open');

function isPopoverOpen(view: HTMLElement): boolean {
  try {
    return view.matches(':popover-open');
  } catch {
    // The selector is invalid where the browser has no popovers.
    return false;
  }
}
