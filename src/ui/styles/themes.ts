import { css } from 'lit';

/**
 * The palettes of all views. Each colour has a public custom property that overrides it; from surface and text the
 * others are derived, so that a publisher who sets these two alone gets tones that fit. Where nothing tells whether the
 * page is dark, `light-dark()` follows the `color-scheme` that it declares: a page that is always light gets a light
 * card, whatever the reader's system prefers.
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
  /* Chrome 123 to 130 and Safari 17.5 have no colour relative to one that the scheme decides. */
  @supports (color: oklch(from light-dark(red, red) l c h)) {
    :host {
      --_quiet: var(--article-context-quiet, color-mix(in oklab, var(--_text) 72%, var(--_surface)));
      --_line: var(--article-context-line, color-mix(in oklab, var(--_text) 12%, var(--_surface)));
      --_edge: var(--article-context-edge, color-mix(in oklab, var(--_text) 19%, var(--_surface)));
      --_tint: var(--article-context-tint, color-mix(in oklab, var(--_text) 5%, var(--_surface)));
      --_accent: var(--article-context-accent, oklch(from var(--_surface) clamp(0.47, (0.62 - l) * 99, 0.81) 0.12 64));
    }
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
