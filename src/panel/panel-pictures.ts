import { css } from 'lit';

/** The timeline, the map and the tables. */
export const panelPictures = css`
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
    position: relative;
    padding-block: 0 1rem;
    padding-inline-start: 1.5rem;
    border: 0;
  }
  .timeline li::before,
  .timeline li::after {
    content: '';
    position: absolute;
    inset-inline-start: 5px;
    inset-block: 0.4rem -0.4rem;
    border-inline-start: 1px solid var(--_quiet);
  }
  .timeline li:last-child::before {
    display: none;
  }
  .timeline li::after {
    inset-block: 0.4rem auto;
    inset-inline-start: 1px;
    box-sizing: border-box;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--_quiet);
    border-radius: 50%;
    background: var(--_surface);
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
  .map {
    padding-block-start: 1rem;
  }
  .map svg {
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: light-dark(#e4ebef, #14181c);
    /* Maps are not mirrored, nor are the anchors of their labels. */
    direction: ltr;
  }
  .map path {
    vector-effect: non-scaling-stroke;
    fill: none;
    stroke: var(--_quiet);
  }
  .map .land {
    fill: light-dark(#faf8f3, #2b3036);
    stroke: none;
  }
  .map .borders {
    stroke: light-dark(#b5afa3, #565e68);
    stroke-dasharray: 4 2;
  }
  circle {
    fill: var(--_accent);
  }
  .about {
    fill-opacity: 0.3;
  }
  text {
    font-weight: 600;
    fill: var(--_text);
    paint-order: stroke;
    stroke: light-dark(#faf8f3, #2b3036);
    stroke-linejoin: round;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.8125rem;
  }
  th,
  td {
    padding-block: 0.625rem;
    padding-inline: 0 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    font-weight: 650;
  }
  td .holder {
    font-size: 0.75rem;
    line-height: 1.35;
  }
  td .wording {
    font-size: 0.9375rem;
  }
  .wording + .holder {
    margin-block-start: 0.625rem;
  }
  .figures td {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .map path,
    .strip path {
      stroke: CanvasText;
    }
    .map .land {
      fill: Canvas;
    }
    circle {
      fill: LinkText;
    }
  }
`;
