/** What a reader does with mouse and finger, and that the focus comes. */
export const presses =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick touchstart touchmove touchend wheel focusin'.split(
    ' ',
  );
const keys = 'keydown keypress keyup beforeinput input'.split(' ');

/**
 * Keeps what a reader does in a view of the widget from the listeners of the page around it. Else the arrow keys there
 * would turn the page's slides, a letter in the search would be a shortcut, a press would close a dialog as one outside
 * of it, a scroll lock would stop the scrolling, and a focus trap would take the focus back. The widget's own events
 * (`api/`) do reach the page.
 *
 * @param types of the events; absent: all that a reader does
 */
export function keepEvents(view: EventTarget, types: readonly string[] = [...presses, ...keys]): void {
  for (const type of types) view.addEventListener(type, stop, { passive: true });
}

const stop = (event: Event): void => {
  event.stopPropagation();
};
