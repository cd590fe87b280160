import { type CSSResult } from 'lit';
/**
 * Sites set `html { font-size: 62.5% }`, or a share of the screen, and with it what a rem is. What the reader has chosen is
 * `medium`: there, a root’s styles are adopted with all lengths in rem told in px of that.
 */
export declare function sizeAsReaderChose(root: ShadowRoot, styles: readonly CSSResult[]): void;
