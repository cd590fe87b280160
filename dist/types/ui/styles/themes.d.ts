/**
 * The palettes. Each colour has a public custom property that overrides it. `auto` follows the `color-scheme` that the
 * page declares, so a page that is always light gets a light card, whatever the reader's system prefers.
 */
export declare const themeStyles: import("lit").CSSResult;
