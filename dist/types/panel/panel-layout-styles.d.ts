/** Styles of the panel's box: at the end edge of the screen, of one width for all parts; below 640 px all of the screen. */
export declare const panelLayout: import("lit").CSSResult;
