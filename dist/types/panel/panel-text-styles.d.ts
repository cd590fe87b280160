/** How the panel's text and pictures are set. */
export declare const panelType: import("lit").CSSResult;
