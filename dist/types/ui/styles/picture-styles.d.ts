/** Maps, figures and other tables. */
export declare const pictureStyles: import("lit").CSSResult;
