import { css } from 'lit';

/** How the card's text is set. */
export const cardType = css`
  header {
    margin-block-end: 0.5rem;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.5rem;
    font-size: 0.75rem;
    letter-spacing: 0.02em;
    color: var(--_quiet);
  }
  h2 {
    font-size: 1.1875rem;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .spelled {
    margin-block-start: 0.35em;
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  .native {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  section {
    margin-block-start: 0.875rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    margin-block-end: 0.25rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .facts li {
    position: relative;
    padding-inline-start: 0.875rem;
    font-size: 0.875rem;
  }
  .facts li + li {
    margin-block-start: 0.25rem;
  }
  .facts li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.125rem;
    inline-size: 4px;
    block-size: 4px;
    border-radius: 50%;
    background: var(--_quiet);
  }
  .date {
    font-weight: 600;
  }
  .later {
    padding-inline: 0.375rem;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.75rem;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .weight {
    margin-block-end: 0.5rem;
    padding: 0.375rem 0.625rem;
    border-radius: 6px;
    background: var(--_tint);
  }
  .framings li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .framings li:first-child {
    padding-block-start: 0.125rem;
    border: 0;
  }
  .holder {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_quiet);
  }
  .reason,
  section > p {
    font-size: 0.875rem;
  }
  .reason {
    margin-block-start: 0.125rem;
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
  .sources .cited {
    background: var(--_tint);
    outline: 1px solid var(--_accent);
  }
  .imprint {
    display: block;
    color: var(--_quiet);
  }
  .to-text {
    margin-block-start: 0.25rem;
  }
  .tabs {
    flex-wrap: wrap;
    flex: none;
    padding: 0.25rem 1.125rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    max-block-size: 30dvh;
    overflow: auto;
    scrollbar-width: thin;
    margin-block-end: 0.625rem;
  }
  footer {
    margin-block-start: 0.875rem;
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
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
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1.25rem;
    }
    :host([wide]:not([beside], [docked])) .framings li {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      padding-block: 0.5rem;
    }
    :host([wide]:not([beside], [docked])) .framings li:nth-child(-n + 2) {
      padding-block-start: 0.125rem;
      border: 0;
    }
  }
`;
