import { css } from 'lit';

/** Styles of the panel's box: at the end edge of the screen, of one width for all parts; below 640 px all of the screen. */
export const panelLayout = css`
  :host {
    all: initial;
    display: none;
    position: fixed;
    /* Where the browser has no top layer. */
    z-index: 2147483647;
    inset: 0;
    inset-inline-start: auto;
    box-sizing: border-box;
    inline-size: min(34rem, 100vw - 3rem);
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0 solid var(--_edge);
    border-inline-start-width: 1px;
    background: none;
    color-scheme: inherit;
    font: 400 0.9375rem/1.5 var(--article-context-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    color: var(--_text);
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
    box-shadow: var(--_shadow);
  }
  header {
    padding-block: 1rem 0.5rem;
    padding-inline: 1.25rem 3.5rem;
  }
  .tabs {
    display: flex;
    flex: none;
    overflow-x: auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
    padding-inline: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .said:not(:empty) {
    padding: 0.5rem 1.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .view {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    padding: 0 1.25rem calc(1.5rem + env(safe-area-inset-bottom));
    outline-offset: -3px;
  }
  .close {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
  }
  .dialog:focus-visible {
    outline-offset: -2px;
  }
  @media (width < 640px) {
    :host {
      inline-size: 100%;
      border: 0;
    }
  }
  /* Large type on a small screen: all of it scrolls, or a few lines would. */
  @media (height < 30rem) {
    .dialog {
      overflow: auto;
    }
    .view {
      flex: none;
      overflow: visible;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host([open]) {
      animation: enter 120ms ease-out;
    }
    @keyframes enter {
      from {
        opacity: 0;
      }
    }
  }
`;
