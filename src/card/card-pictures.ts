import { css } from 'lit';

/** Maps and figures on the card. */
export const cardPictures = css`
  figure {
    margin: 0.75rem 0 0;
  }
  .map svg {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: light-dark(#e4ebef, #14181c);
    /* Maps are not mirrored, nor are the anchors of their labels. */
    direction: ltr;
  }
  .land {
    fill: light-dark(#faf8f3, #2b3036);
  }
  .borders {
    fill: none;
    stroke: light-dark(#b5afa3, #565e68);
    stroke-width: 0.9;
    stroke-dasharray: 3 1.5;
    vector-effect: non-scaling-stroke;
  }
  .here,
  .about {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .about {
    fill-opacity: 0.3;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  circle.other {
    fill: var(--_quiet);
  }
  .map text {
    font: 600 15px var(--article-context-font, system-ui, sans-serif);
    fill: var(--_text);
    paint-order: stroke;
    stroke: light-dark(#faf8f3, #2b3036);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .map text.other {
    font-weight: 400;
    font-size: 13px;
    fill: var(--_quiet);
  }
  figcaption,
  caption {
    margin-block-start: 0.25rem;
    font-size: 0.75rem;
    color: var(--_quiet);
    text-align: start;
  }
  .figure {
    inline-size: 100%;
    margin-block-start: 0.75rem;
    border-collapse: collapse;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .figure caption {
    margin-block-end: 0.25rem;
  }
  .figure th,
  .figure td {
    padding-block: 0.1875rem;
    padding-inline: 0 0.375rem;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .figure thead th {
    font-size: 0.75rem;
    color: var(--_quiet);
  }
  .figure tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .figure td svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    fill: var(--_accent);
  }
  .none {
    color: var(--_quiet);
  }
  @media (forced-colors: active) {
    .borders,
    .about {
      stroke: CanvasText;
    }
    .land {
      fill: Canvas;
    }
  }
`;
