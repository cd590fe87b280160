import { type MarkKind, type MarkStyle } from '../mark-style.js';
export declare const markTag = "article-context-mark";
/** @param text becomes the mark's content */
export declare function makeMarkElement(text: Text, kind: MarkKind, sheet: CSSStyleSheet): HTMLElement;
/** The element around a mark's words that may be a button. */
export declare const wordsOf: ({ shadowRoot }: HTMLElement) => HTMLElement;
/**
 * Takes away the elements of marks that the page has copied or written back, and leaves their words. A copy has no shadow
 * root, and so is told from the marks of every widget.
 */
export declare function removeCopies(around: ParentNode): void;
/** Takes an element off the page and leaves what is in it there: the words of the mark, and whatever the page has put beside. */
export declare function leaveContent(element: Element): void;
/**
 * Shows the number of an end note after a mark in print. In the shadow root, it is not selected, copied or found as
 * text.
 *
 * @param text the number, or an empty text to take it away
 */
export declare function setNumber({ shadowRoot }: HTMLElement, text: string): void;
/** `all: unset` leaves inherited properties, such as the font of the text around, and resets all others. */
export declare const inlineCss: (style: MarkStyle) => string;
