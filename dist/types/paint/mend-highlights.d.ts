/**
 * Puts back what a script of the page has taken away with its own, as by `CSS.highlights.clear()` or by setting
 * `document.adoptedStyleSheets`.
 */
export declare function mendHighlights(): void;
