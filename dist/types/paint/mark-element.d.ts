/**
 * The element of an inline mark. The words stay the page's own text, in a slot; the looks are in the shadow root, where
 * an `!important` of ours wins over any rule of the page, an `!important` one too. Nothing registers the element: its
 * name alone lets it have a shadow root, and makes it fit wherever text may stand.
 */
import { type MarkKind, type MarkStyle } from './mark-style.js';
/** Wraps a text node that is in no document yet. */
export declare function makeMarkElement(text: Text, kind: MarkKind, sheet: CSSStyleSheet): HTMLElement;
/** The number of a note in print, which no selection, search or screen reader meets; an empty text for none. */
export declare function setNumber({ shadowRoot }: HTMLElement, text: string): void;
/** `all: unset` leaves what text inherits from around it, and nothing else. */
export declare const inlineCss: (style: MarkStyle) => string;
