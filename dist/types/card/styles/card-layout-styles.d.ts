/**
 * Styles of the card's box and frame. With `sheet`, it is a sheet at the bottom of the screen. Lengths that belong
 * to text are in em or rem, so that larger type makes the card scroll and hides nothing.
 */
export declare const cardLayout: import("lit").CSSResult;
