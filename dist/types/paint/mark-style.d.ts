/** How marks look, whichever way they are painted. */
export declare const underlines: readonly ["dotted", "solid", "wavy", "double", "fill"];
export type Underline = (typeof underlines)[number];
export interface MarkStyle {
    readonly underline: Underline;
    /** Any CSS colour; absent: the theme's. */
    readonly accent: string | undefined;
    /** Strong lines, for the `contrast` theme. */
    readonly strong: boolean;
}
export declare const markKinds: readonly ["entity", "contested", "active"];
export type MarkKind = (typeof markKinds)[number];
/**
 * Lines have the text's own colour, so they show on any background that the text shows on, and a fill never stands alone. A
 * contested mark differs in form (dashed and heavier), never by colour. Chromium takes the words' colour for a bare
 * `currentColor` in `::highlight()`, and for one in `color-mix()` that of what is around. WebKitGTK 2.50 drops the
 * `text-decoration` shorthand there: longhands.
 *
 * @param rule makes a rule for one kind of marks, with the selector of its painter
 */
export declare function markCss({ underline, accent, strong }: MarkStyle, rule: (kind: MarkKind, declarations: string) => string): string;
