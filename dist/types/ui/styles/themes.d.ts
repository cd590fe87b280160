/**
 * The palettes of all views. Each colour has a public custom property that overrides it; from surface and text the
 * others are derived, so that a publisher who sets these two alone gets tones that fit. Where nothing tells whether the
 * page is dark, `light-dark()` follows the `color-scheme` that it declares: a page that is always light gets a light
 * card, whatever the reader's system prefers.
 */
export declare const themeStyles: import("lit").CSSResult;
