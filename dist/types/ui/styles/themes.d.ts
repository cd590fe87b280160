/**
 * The palettes of all views. Each colour has a public custom property that overrides it. With `theme="auto"`,
 * `light-dark()` follows the `color-scheme` that the page declares: a page that is always light gets a light card,
 * whatever the reader's system prefers.
 */
export declare const themeStyles: import("lit").CSSResult;
