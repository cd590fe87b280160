export declare const endNotesStyles: CSSStyleSheet[];
