import { css } from 'lit';

/**
 * The card is a popover in the top layer; below 640 px it is a sheet at the bottom. Lengths that follow the text are in
 * em or rem, so that zoom and larger type only make it scroll.
 */
export const cardLayout = css`
  :host {
    all: initial;
    display: none;
    position: fixed;
    inset: auto;
    inline-size: min(20rem, calc(100vw - 16px));
    max-block-size: 60dvh;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: visible;
    color-scheme: inherit;
    font: 400 0.9375rem/1.5 var(--article-context-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    color: var(--_text);
  }
  :host(:popover-open) {
    display: flex;
  }
  .dialog {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
    inline-size: 100%;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: hidden;
    outline: 0;
  }
  .body {
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    padding: 1rem 1.125rem 0.875rem;
    outline-offset: -3px;
  }
  .close {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    place-items: center;
    inline-size: 1.875rem;
    block-size: 1.875rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_quiet);
    cursor: pointer;
  }
  .close:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  .close svg {
    inline-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .dialog:focus-visible {
    outline: 0;
    border-color: var(--_accent);
  }

  @media (width < 640px) {
    :host {
      inset: auto 0 0;
      inline-size: 100%;
      max-block-size: 60dvh;
    }
    .dialog {
      border-radius: calc(var(--_radius) + 4px) calc(var(--_radius) + 4px) 0 0;
      border-inline-width: 0;
      border-block-end: 0;
    }
    .body {
      padding-block-end: calc(1rem + env(safe-area-inset-bottom));
    }
    .close {
      inline-size: 2.75rem;
      block-size: 2.75rem;
      inset-block-start: 0.25rem;
      inset-inline-end: 0.25rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:popover-open) {
      animation: enter 120ms ease-out;
    }
    @keyframes enter {
      from {
        opacity: 0;
        transform: translateY(4px);
      }
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
