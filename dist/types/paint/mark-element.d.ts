/**
 * The element of an inline mark. Its words stay the page's own text, in a slot. Its style is in a shadow root: between
 * two `!important` declarations the one from the shadow tree wins
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context), so no style sheet of the page can change it. The element
 * is not registered, since any valid custom element name may have a shadow root
 * (https://dom.spec.whatwg.org/#dom-element-attachshadow).
 */
import { type MarkKind, type MarkStyle } from './mark-style.js';
/** @param text a text node that is not in the document yet; it becomes the mark's content */
export declare function makeMarkElement(text: Text, kind: MarkKind, sheet: CSSStyleSheet): HTMLElement;
/**
 * Shows the number of an end note after a mark in print. In the shadow root, it is not selected, copied or found as
 * text.
 *
 * @param text the number, or an empty text to take it away
 */
export declare function setNumber({ shadowRoot }: HTMLElement, text: string): void;
/** `all: unset` leaves inherited properties, such as the font of the text around, and resets all others. */
export declare const inlineCss: (style: MarkStyle) => string;
