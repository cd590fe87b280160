/**
 * Styles of the panel's box: at the end edge of the screen, wider for the map and the table; below 640 px all of the
 * screen.
 */
export declare const panelLayout: import("lit").CSSResult;
