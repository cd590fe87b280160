/** Styles of an entry's text, on the card and in the panel. Parts are told apart by space, not by lines. */
export declare const entryStyles: import("lit").CSSResult;
