/**
 * Whether a reader can see an element, or scroll to it. Pages put print copies and texts for machines beyond the left
 * or top edge, or into a box without height. The test costs style and layout, so use it rarely.
 */
export declare function isShown(element: Element): boolean;
