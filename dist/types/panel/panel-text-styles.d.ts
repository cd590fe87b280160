/** Styles of the panel's text, lists and fields. */
export declare const panelType: import("lit").CSSResult;
