/** A sheet at the end edge of the screen; below 640 px it is all of the screen. The map and the table widen it. */
export declare const panelLayout: import("lit").CSSResult;
