/** What card and panel have in common: resets, links, buttons, and how wordings and citations are set. */
export declare const baseStyles: import("lit").CSSResult;
