import { css } from 'lit';

/** Styles of the panel's timeline and tables. */
export const panelTables = css`
  .strip {
    position: sticky;
    /* Chromium rounds the edge of what scrolls by itself, and would show a line of it above the strip. */
    inset-block-start: -1px;
    z-index: 1;
    margin: 0;
    padding-block: 0.75rem 0.25rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  /* What the focus goes to is not beneath the strip. */
  :host([tab='timeline']) :is(.dialog, .view) {
    scroll-padding-block-start: 5.5rem;
  }
  .timeline li {
    padding-block-end: 0.875rem;
  }
  .timeline .article::after,
  .timeline .today::after {
    border-color: var(--_accent);
    border-radius: 0;
    rotate: 45deg;
  }
  .timeline .article::after {
    background: var(--_accent);
  }
  .timeline p {
    margin: 0;
  }
  .timeline strong {
    margin-inline-end: 0.375rem;
    color: var(--_accent);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    font-weight: 650;
  }
  .wordings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0.75rem 1rem;
    padding-block-end: 0.75rem;
  }
  .wordings .holder {
    font-size: 0.75rem;
    font-weight: 400;
  }
  .wordings .wording {
    font-size: 0.9375rem;
  }
  dd + dd {
    margin-block-start: 0.625rem;
  }
  .figures :is(td, th + th) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
