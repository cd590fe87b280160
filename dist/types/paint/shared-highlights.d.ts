import { type MarkKind, type MarkStyle } from './mark-style.js';
import type { Mark } from './painter.js';
/**
 * Whether the browser has highlights that can be used, and the page has put nothing of its own in their place. In forced
 * colours Chromium gives every highlight the colours of a selection, whatever our rule says, so that a text full of
 * marks would be hard to read. CSS Pseudo-Elements 4 (https://drafts.csswg.org/css-pseudo-4/) leaves only elements a way
 * out of that.
 */
export declare function hasHighlights(): boolean;
/** The style sheets in the document, by their text. Widgets that look alike share one. */
export declare const sheets: Map<string, {
    readonly sheet: CSSStyleSheet;
    users: number;
}>;
/** Adds a constructed style sheet to the document: a strict Content-Security-Policy forbids `<style>` but not that. */
export declare function adoptHighlightStyle(style: MarkStyle): () => void;
/** What is painted at present, by all widgets. */
export declare const painted: Map<MarkKind, Set<StaticRange>>;
/**
 * Adds ranges to a highlight, which all widgets on the page share. @returns a function that removes just these ranges
 */
export declare function register(kind: MarkKind, marks: readonly Mark[]): () => void;
export declare function highlightOf(kind: MarkKind): Highlight;
