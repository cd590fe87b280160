import { type CSSResult } from 'lit';
/**
 * Sets a view's lengths by the font size that the reader has chosen in the browser, which CSS calls `medium`. Many
 * sites set `html { font-size: 62.5% }`, which makes a rem 10 px and a card's text too small. Where a rem is not
 * `medium`, the styles are adopted with all rem replaced: `1.5rem` becomes `calc(1.5*16px)`.
 *
 * @param root of a view, with `styles` adopted
 */
export declare function sizeAsReaderChose(root: ShadowRoot, styles: readonly CSSResult[]): void;
