import { css } from 'lit';

/** Styles of maps, figures and other tables, for card and panel. */
export const pictureStyles = css`
  .map {
    margin-block-start: 1rem;
  }
  .map svg {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: light-dark(#e4ebef, #14181c);
    /* Maps are not mirrored, nor are the anchors of their labels. */
    direction: ltr;
  }
  .map path {
    fill: light-dark(#faf8f3, #2b3036);
    vector-effect: non-scaling-stroke;
  }
  .map .borders {
    fill: none;
    stroke: light-dark(#b5afa3, #565e68);
    stroke-dasharray: 3 2;
  }
  .here,
  .about {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .about {
    fill-opacity: 0.25;
    stroke: var(--_accent);
  }
  .near {
    fill: var(--_quiet);
  }
  .map text {
    font-family: var(--article-context-font, system-ui, sans-serif);
    font-weight: 600;
    fill: var(--_text);
    paint-order: stroke;
    stroke: light-dark(#faf8f3, #2b3036);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .map text.near {
    font-weight: 400;
    fill: var(--_quiet);
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
    .map path {
      fill: Canvas;
    }
    .map .borders,
    .about {
      stroke: CanvasText;
    }
  }
`;
