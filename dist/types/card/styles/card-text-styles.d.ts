/**
 * Styles of the card's text around the entry: sources, tabs, footer. The entry's own are in
 * `ui/styles/entry-styles.ts`.
 */
export declare const cardType: import("lit").CSSResult;
