import { document } from '../../dom/page.js';
import { adoptStyles, unsafeCSS, type CSSResult } from 'lit';

/**
 * Sets a view's lengths by the font size that the reader has chosen in the browser, which CSS calls `medium`. Many
 * sites set `html { font-size: 62.5% }`, which makes a rem 10 px and a card's text too small. Where a rem is not
 * `medium`, the styles are adopted with all rem replaced: `1.5rem` becomes `calc(1.5*16px)`.
 *
 * @param root of a view, with `styles` adopted
 */
export function sizeAsReaderChose(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { style } = root.host as HTMLElement;
  style.fontSize = 'medium';
  const chosen = getComputedStyle(root.host).fontSize;
  style.fontSize = '';
  if (getComputedStyle(document.documentElement).fontSize === chosen) return;
  adoptStyles(
    root,
    styles.map(({ cssText }) => unsafeCSS(cssText.replace(remOfElements, (_, rem) => `calc(${rem}*${chosen})`))),
  );
}

/** Lengths in rem outside of media queries such as `(height < 26rem)`, where a rem is always the reader's own size. */
const remOfElements = /(?<!<|< |[\d.])([\d.]+)rem/gu;
