import { css } from 'lit';
import { themeStyles } from '../ui/styles/themes.js';

/** The launcher in the text, in the corner, or unseen until it has the focus. */
const launcher = css`
  :host {
    display: inline-block;
    color-scheme: inherit;
    /* What the reader has chosen, whatever the page makes of a rem. */
    font-size: medium;
  }
  /* Where it is unseen until it has the focus, too: to take the focus must not scroll the reader away from the text. */
  :host(:not([place='inline'])) {
    position: fixed;
    /* In the top layer, too, where the browser has a style for popovers. */
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: visible;
    inset-block-end: calc(var(--article-context-corner-block, 1em) + env(safe-area-inset-bottom) + var(--_lift, 0px));
    inset-inline-end: calc(var(--article-context-corner-inline, 1em) + env(safe-area-inset-right));
    z-index: 2147483000;
  }
  :host([place='none']:not(:focus-within)) {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([aside]) {
    translate: 0 -150%;
  }
  /* Beside the panel and not beneath it. */
  :host([place='corner'][panel-open]) {
    inset-inline-end: calc(min(34em, 100vw - 3em) + 1em);
  }
  section {
    display: inline-block;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5714em;
    min-block-size: 2.5714em;
    margin: 0;
    padding: 0.2857em 1em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    background: var(--_surface);
    color: var(--_text);
    font: 500 0.875em/1.3 var(--article-context-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    cursor: pointer;
  }
  :host(:not([place='inline'])) button {
    box-shadow: var(--_shadow);
  }
  button:hover {
    border-color: var(--_quiet);
  }
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .sample {
    border-block-end: 2px dashed;
    line-height: 1.15;
  }
  .count {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  /* Shown on a reader's first visit, in the page's flow, over nothing. */
  .hint {
    display: none;
    margin-inline-start: 0.6154em;
    font: 400 0.8125em/1.3 var(--article-context-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    color: var(--_quiet);
  }
  :host([hint]) .hint,
  :host([said]) .hint {
    display: inline-block;
  }
  /* Above the launcher, and what is beneath can be pressed. */
  :host([place='corner']) .hint {
    position: absolute;
    inset-block-end: calc(100% + 0.6154em);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: calc(100vw - 2.4615em);
    box-sizing: border-box;
    padding: 0.6154em 1.0769em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    pointer-events: none;
  }
  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

export const launcherStyles = [themeStyles, launcher];
