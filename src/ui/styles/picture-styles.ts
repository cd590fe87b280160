import { css } from 'lit';

/** Styles of maps, figures and other tables, for card and panel. */
export const pictureStyles = css`
  figure {
    margin-block-start: 0.75rem;
    --_land: light-dark(#faf8f3, #2b3036);
    --_wet: light-dark(#2f6482, #8fb8cf);
  }
  /* Neither is mirrored, nor are the anchors of their texts. */
  figure svg {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    direction: ltr;
  }
  .map svg {
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: light-dark(#dde8ee, #14191f);
  }
  figure path {
    fill: none;
    stroke: var(--_quiet);
    vector-effect: non-scaling-stroke;
  }
  figure .land {
    fill: var(--_land);
    stroke: none;
  }
  .borders,
  .rivers {
    stroke-opacity: 0.5;
  }
  .rivers {
    stroke: var(--_wet);
  }
  path.disputed {
    stroke: var(--_text);
    stroke-dasharray: 4 3;
  }
  circle {
    fill: var(--_accent);
    stroke: var(--_surface);
  }
  circle.near {
    fill: var(--_quiet);
  }
  .about {
    fill-opacity: 0.2;
    stroke: var(--_accent);
  }
  figure text {
    font: 11px var(--article-context-font, system-ui, sans-serif);
    fill: var(--_quiet);
  }
  .map text {
    dominant-baseline: central;
    paint-order: stroke;
    stroke: var(--_land);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  text.name {
    font-size: 12px;
    font-weight: 600;
    fill: var(--_text);
  }
  .country {
    font-size: 9.5px;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  figure :is(.sea, .river) {
    font-size: 10px;
    font-style: italic;
    fill: var(--_wet);
  }
  .map .sea {
    stroke: none;
  }
  .event {
    stroke: var(--_text);
  }
  .article,
  .today {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .strip .today {
    stroke-dasharray: 3;
  }
  figcaption,
  caption {
    margin-block-start: 0.25rem;
    font-size: 0.75rem;
    color: var(--_quiet);
    text-align: start;
    text-wrap: pretty;
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
  .figure {
    margin-block-start: 1rem;
    font-variant-numeric: tabular-nums;
  }
  .figure :is(th, td) {
    padding-block: 0.25rem;
    padding-inline-end: 0.5rem;
  }
  .figure caption {
    margin-block: 0 0.25rem;
  }
  .figure thead th {
    font-size: 0.75rem;
    color: var(--_quiet);
  }
  .figure td svg {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    fill: var(--_accent);
  }
  .none {
    color: var(--_quiet);
  }
  @media (forced-colors: active) {
    figure,
    .map svg {
      --_land: Canvas;
      --_wet: CanvasText;
      background: Canvas;
    }
  }
`;
