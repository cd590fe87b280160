/**
 * Whether an element has a box that a reader can come to. Off the page's edges and in a box of no size are what print
 * copies and texts for machines are put into. Asks for style and layout, so ask rarely.
 */
export declare function isShown(element: Element): boolean;
