/** How the text of an entry is set, on the card and in the panel: parts are told apart by space, not by lines. */
export declare const entryStyles: import("lit").CSSResult;
