/** What a reader does with mouse and finger, and that the focus comes. */
export declare const presses: string[];
/**
 * Keeps what a reader does in a view of the widget from the listeners of the page around it. Else the arrow keys there
 * would turn the page's slides, a letter in the search would be a shortcut, a press would close a dialog as one outside
 * of it, a scroll lock would stop the scrolling, and a focus trap would take the focus back. The widget's own events
 * (`api/`) do reach the page.
 *
 * @param types of the events; absent: all that a reader does
 */
export declare function keepEvents(view: EventTarget, types?: readonly string[]): void;
