/** Maps and figures on the card. */
export declare const cardPictures: import("lit").CSSResult;
