/**
 * The card is a popover in the top layer; below 640 px it is a sheet at the bottom. Lengths that follow the text are in
 * em or rem, so that zoom and larger type only make it scroll.
 */
export declare const cardLayout: import("lit").CSSResult;
