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
    /** Set on a calm page, whose lines are thin and, under names, muted: the size of the text, in px. */
    readonly calm: number | undefined;
}
export type MarkKind = 'entity' | 'contested' | 'active';
/**
 * The style rules of all marks, which are not for print. Lines have the text's own colour, so that they can be seen
 * wherever the text can. A fill always has a line too, and a contested mark differs in form (dashed and, but for a calm
 * page, thicker), since neither may depend on colour alone (https://www.w3.org/TR/WCAG22/#use-of-color).
 *
 * WebKitGTK 2.50 ignores the shorthand `text-decoration` in `::highlight()`, so it is written in full.
 *
 * @param rule makes a CSS rule for one kind of mark: painters have different selectors
 * @param muted the colour of the lines under names on a calm page; where a text has 4.5:1, this one keeps 3:1
 */
export declare function markCss({ underline, accent, strong, calm }: MarkStyle, rule: (kind: MarkKind, declarations: string) => string, muted?: string): string;
