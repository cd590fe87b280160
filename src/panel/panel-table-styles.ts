import { css } from 'lit';

/** Styles of the panel's timeline and tables. */
export const panelTables = css`
  .strip {
    padding-block: 1rem 0.75rem;
  }
  .strip svg {
    display: block;
    inline-size: 100%;
    block-size: 1.5rem;
    overflow: visible;
  }
  .strip svg:dir(rtl) {
    scale: -1 1;
  }
  .strip path {
    fill: none;
    stroke: var(--_quiet);
    vector-effect: non-scaling-stroke;
  }
  .strip .article,
  .strip .today {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .strip .today {
    stroke-dasharray: 3 3;
  }
  .strip figcaption {
    display: flex;
    justify-content: space-between;
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
  @media (forced-colors: active) {
    .strip path {
      stroke: CanvasText;
    }
  }
`;
