import { adoptStyles, unsafeCSS, type CSSResult } from 'lit';

/**
 * Sites set `html { font-size: 62.5% }`, or a share of the screen, and with it what a rem is. What the reader has chosen is
 * `medium`: there, a root’s styles are adopted with all lengths in rem told in px of that.
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

/** In a media query a rem is of what the reader chose. */
const remOfElements = /(?<!<|< |[\d.])([\d.]+)rem/gu;
