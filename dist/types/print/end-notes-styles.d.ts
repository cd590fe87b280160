/** The stylesheet, as `adoptedStyleSheets` takes it. */
export declare const endNotesStyles: CSSStyleSheet[];
