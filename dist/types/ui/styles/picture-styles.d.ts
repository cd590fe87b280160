/** Styles of maps, figures and other tables, for card and panel. */
export declare const pictureStyles: import("lit").CSSResult;
