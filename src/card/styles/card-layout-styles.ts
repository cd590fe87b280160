import { css } from 'lit';

/**
 * Styles of the card's box and frame. With `sheet`, it is a sheet at the bottom of the screen. Lengths that belong
 * to text are in em or rem, so that larger type makes the card scroll and hides nothing.
 */
export const cardLayout = css`
  :host {
    all: initial;
    display: none;
    position: fixed;
    /* Where the browser has no top layer. */
    z-index: 2147483647;
    inset: auto;
    box-sizing: border-box;
    inline-size: min(20rem, 100vw - 16px);
    max-block-size: 60dvh;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: visible;
    contain: layout style;
    color-scheme: inherit;
    font: 400 0.9375rem/1.5 var(--article-context-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    color: var(--_text);
  }
  :host([wide]) {
    inline-size: min(28.125rem, 100vw - 16px);
  }
  /* Two cards side by side are equals: the same width, one column. */
  :host([beside]),
  :host([docked]),
  :host([pane]) {
    inline-size: 20rem;
  }
  :host([docked]) {
    inset: 1rem auto auto;
    inset-inline-end: calc(8px + (20rem + 8px) * var(--_dock));
  }
  :host([pane]) {
    inset: 1rem 8px 1rem auto;
    inset-inline: auto 8px;
    max-block-size: none;
  }
  :host([pane='start']) {
    inset-inline: 8px auto;
  }
  :host([open]) {
    display: flex;
  }
  .dialog {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  .dialog:focus-visible {
    outline-offset: -2px;
  }
  .head {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.125rem;
    padding: 0.375rem 0.5rem 0;
    padding-inline-start: 1.125rem;
  }
  .head > :first-child {
    flex: 1;
  }
  .back {
    flex: none !important;
    margin-inline: -0.375rem auto;
  }
  .pin[aria-pressed='true'] {
    color: var(--_accent);
  }
  .pin[aria-pressed='true'] path {
    fill: currentColor;
  }
  .body {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    padding: 0 1.125rem;
    outline-offset: -3px;
  }
  /* The room below the text, which stays in view: what comes under it fades, and there is more. */
  .body::after {
    content: '';
    position: sticky;
    inset-block-end: 0;
    display: block;
    block-size: 1rem;
    background: linear-gradient(transparent, var(--_surface));
    pointer-events: none;
  }
  .tools {
    flex: none;
    padding: 0.25rem 0.625rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.75rem;
    color: var(--_quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
    min-block-size: 1.75rem;
    padding: 0 0.5rem;
    border: 0;
    border-radius: 1em;
    background: none;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .tool:hover,
  .tool[aria-expanded='true'] {
    background: var(--_tint);
    color: var(--_text);
  }
  .tool .line {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .walk {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .walk button {
    block-size: 1.75rem;
    font-size: 1.25rem;
    line-height: 1;
  }
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .tools fieldset {
    margin: 0;
    padding: 0.25rem 0.5rem 0.375rem;
    border: 0;
  }
  .tools label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
    color: var(--_text);
    font-size: 0.8125rem;
    cursor: pointer;
  }
  [type='radio'] {
    margin: 0;
    accent-color: var(--_accent);
  }
  .said {
    padding-inline: 0.5rem;
  }
  .said:not(:empty) {
    padding-block: 0.125rem 0.375rem;
  }
  .link {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 1.75rem;
    margin-block: 0.25rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_quiet);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
  }
  .grip {
    display: none;
  }

  :host([sheet]) {
    inset: auto 0 0;
    inline-size: 100%;
  }
  :host([sheet]) .dialog {
    border-radius: calc(var(--_radius) + 4px) calc(var(--_radius) + 4px) 0 0;
    border-inline-width: 0;
    border-block-end: 0;
  }
  /* What is dragged; beneath it the text scrolls. */
  :host([sheet]) .head {
    position: relative;
    padding-block-start: 0.875rem;
    touch-action: none;
  }
  /* There is room for one. */
  :host([sheet]) .pin {
    display: none;
  }
  :host([sheet]) .grip {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline: calc(50% - 1.125rem);
    display: block;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_edge);
  }
  :host([sheet]) .icon {
    inline-size: 2.75rem;
    block-size: 2.75rem;
  }
  :host([sheet]) .tool {
    min-block-size: 2.75rem;
  }
  :host([sheet]) .tools {
    padding-block-end: calc(0.25rem + env(safe-area-inset-bottom));
    padding-inline: max(0.625rem, env(safe-area-inset-left)) max(0.625rem, env(safe-area-inset-right));
  }
  /* One that is docked needs a wide screen. */
  @media (width < 640px) {
    :host([docked]) {
      inset: auto 0 0;
      inline-size: 100%;
    }
    .pin {
      display: none;
    }
  }
  @media (height <= 720px) {
    :host {
      max-block-size: 85dvh;
    }
  }
  /* Large type on a small screen: all of it scrolls, or a few lines would. */
  @media (height < 26rem) {
    .dialog {
      overflow: auto;
      overscroll-behavior: contain;
    }
    .body {
      flex: none;
      overflow: visible;
    }
  }
  /* It comes and leaves at once: each frame of a fade paints all marked text of the page anew. */
  @media (prefers-reduced-motion: no-preference) {
    .settling {
      transition: transform 120ms ease-out;
    }
  }
`;
