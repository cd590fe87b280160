/** How marks look. One constructed stylesheet on the document, so that a strict CSP is no obstacle. */
export declare const underlines: readonly ["dotted", "solid", "wavy", "double", "fill"];
export type Underline = (typeof underlines)[number];
export interface MarkStyle {
    readonly underline: Underline;
    /** Any CSS colour; absent: the theme's. */
    readonly accent: string | undefined;
    /** Strong lines, for the `contrast` theme. */
    readonly strong: boolean;
}
export declare const highlightNames: {
    readonly entity: "article-context-entity";
    readonly contested: "article-context-contested";
    readonly active: "article-context-active";
};
/** The element of an inline mark: no host stylesheet has rules for it. */
export declare const markTag = "article-context-mark";
/** Puts the marks' style on the document. @returns what takes it off again */
export declare function adoptMarkStyle(style: MarkStyle): () => void;
