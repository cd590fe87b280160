import { css } from 'lit';

/**
 * The palettes of all views. Each colour has a public custom property that overrides it. With `theme="auto"`,
 * `light-dark()` follows the `color-scheme` that the page declares: a page that is always light gets a light card,
 * whatever the reader's system prefers.
 */
export const themeStyles = css`
  :host {
    --_surface: var(--article-context-surface, light-dark(#ffffff, #1d2024));
    --_text: var(--article-context-text, light-dark(#1b1d21, #e9eaec));
    --_quiet: var(--article-context-quiet, light-dark(#5b6068, #a5abb4));
    --_line: var(--article-context-line, light-dark(#e3e5e8, #363b42));
    --_edge: var(--article-context-edge, light-dark(#d3d6db, #3f454d));
    --_tint: var(--article-context-tint, light-dark(#f3f4f6, #2a2e34));
    --_accent: var(--article-context-accent, light-dark(#8a4b08, #f0b35e));
    --_radius: var(--article-context-radius, 10px);
    --_shadow: var(--article-context-shadow, 0 1px 2px rgb(0 0 0 / 8%), 0 8px 28px rgb(0 0 0 / 16%));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='sepia']) {
    color-scheme: light;
    --_surface: var(--article-context-surface, #faf4e6);
    --_text: var(--article-context-text, #33291b);
    --_quiet: var(--article-context-quiet, #6b5a41);
    --_line: var(--article-context-line, #e6dac0);
    --_edge: var(--article-context-edge, #d8c8a6);
    --_tint: var(--article-context-tint, #f2e8d2);
    --_accent: var(--article-context-accent, #874208);
  }
  :host([theme='contrast']) {
    --_surface: var(--article-context-surface, light-dark(#ffffff, #000000));
    --_text: var(--article-context-text, light-dark(#000000, #ffffff));
    --_quiet: var(--article-context-quiet, light-dark(#000000, #ffffff));
    --_line: var(--article-context-line, light-dark(#000000, #ffffff));
    --_edge: var(--article-context-edge, light-dark(#000000, #ffffff));
    --_tint: var(--article-context-tint, light-dark(#ffffff, #000000));
    --_accent: var(--article-context-accent, light-dark(#00309c, #ffe14d));
    --_shadow: none;
  }
  :host([accent]) {
    --_accent: var(--article-context-accent, var(--_accent-asked));
  }
  @media (prefers-contrast: more) {
    :host,
    :host([theme]) {
      --_quiet: var(--_text);
      --_line: var(--_quiet);
      --_edge: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      --_surface: Canvas;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_tint: Canvas;
      --_accent: LinkText;
    }
  }
`;
