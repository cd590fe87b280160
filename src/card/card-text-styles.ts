import { css } from 'lit';

/**
 * Styles of the card's text around the entry: sources, tabs, footer. The entry's own are in
 * `ui/styles/entry-styles.ts`.
 */
export const cardType = css`
  .spelled {
    margin-block-start: 0.35em;
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  .sources {
    padding-inline-start: 1.375rem;
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .sources li {
    padding: 0.1875rem 0.25rem;
    border-radius: 4px;
    scroll-margin-block: 1.25rem;
  }
  .sources li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .sources li:has(.to-text) {
    background: var(--_tint);
    outline: 1px solid var(--_accent);
  }
  .to-text {
    margin-block-start: 0.25rem;
  }
  .tabs {
    flex-wrap: wrap;
    flex: none;
    padding: 0.25rem 1.125rem 0.625rem;
    border-block-end: 1px solid var(--_line);
    max-block-size: 30dvh;
    overflow: auto;
    scrollbar-width: thin;
    margin-block-end: 0.625rem;
  }
  footer {
    margin-block-start: 1.125rem;
    font-size: 0.75rem;
    color: var(--_quiet);
  }
  @media (any-hover: none) {
    .keys {
      display: none;
    }
  }
  /* At a glance: who, what and why of two holders stand on the same lines. */
  @media (width >= 480px) {
    :host([wide]:not([beside], [docked])) .framings {
      grid-template-columns: 1fr 1fr;
      gap: 0.875rem 1rem;
    }
    :host([wide]:not([beside], [docked])) .framings li {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
  }
`;
