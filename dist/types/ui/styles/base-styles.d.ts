/** Styles that card and panel share: resets, links, buttons, wordings and citations. */
export declare const baseStyles: import("lit").CSSResult;
