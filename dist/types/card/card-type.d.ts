/** How the card's text is set. */
export declare const cardType: import("lit").CSSResult;
