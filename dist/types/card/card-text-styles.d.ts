/** How the card's text is set, besides what its entry says. */
export declare const cardType: import("lit").CSSResult;
