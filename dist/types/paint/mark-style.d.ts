/** The style of marks, the same for highlights and for elements. */
export declare const underlines: readonly ["dotted", "solid", "wavy", "double", "fill"];
export type Underline = (typeof underlines)[number];
export interface MarkStyle {
    readonly underline: Underline;
    /**
     * Any CSS colour; `undefined` for one that suits the page's colour scheme. It fills the active mark, and all marks
     * with the underline `fill`.
     */
    readonly accent: string | undefined;
    /** Whether lines are thicker, for the `contrast` theme. */
    readonly strong: boolean;
}
export declare const markKinds: readonly ["entity", "contested", "active"];
export type MarkKind = (typeof markKinds)[number];
/**
 * The style rules of all marks. Lines have the text's own colour, so that they can be seen wherever the text can. A
 * fill always has a line too, and a contested mark differs in form (dashed and thicker), since neither may depend on
 * colour alone (https://www.w3.org/TR/WCAG22/#use-of-color).
 *
 * In `::highlight()`, Chromium takes a bare `currentColor` for the colour of the words, but one in `color-mix()` for
 * that of the element around, so `currentColor` is not mixed. WebKitGTK 2.50 ignores the shorthand `text-decoration`
 * there, so it is written in full.
 *
 * @param rule makes a CSS rule for one kind of mark: painters have different selectors
 */
export declare function markCss({ underline, accent, strong }: MarkStyle, rule: (kind: MarkKind, declarations: string) => string): string;
