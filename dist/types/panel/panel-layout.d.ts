/** A sheet at the end edge of the screen; below 640 px it is all of the screen. The table of wordings widens it. */
export declare const panelLayout: import("lit").CSSResult;
