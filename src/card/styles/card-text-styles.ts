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
  /* Below the text and not in it: nothing that is being read moves. */
  .cited {
    flex: none;
    display: flex;
    gap: 0.625rem;
    max-block-size: 40%;
    overflow: auto;
    padding: 0.5rem 1.125rem;
    border-block-start: 1px solid var(--_line);
    background: var(--_tint);
    outline-offset: -2px;
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .cited b {
    color: var(--_accent);
  }
  .to-text {
    display: block;
    margin-block-start: 0.375rem;
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
  .wordings {
    margin: 0.75rem 0 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_quiet);
  }
  /* All rows are of one height, so that no side seems to have more to say. */
  .sides {
    display: grid;
    grid-auto-rows: 1fr;
    border-block: 1px solid var(--_line);
  }
  .sides > div {
    display: grid;
    grid-template-columns: 6.25rem 1fr;
    gap: 0 0.75rem;
    padding-block: 0.25rem;
  }
  .sides > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .sides dt {
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .sides dd {
    font-size: 0.875rem;
    line-height: 1.35;
  }
  .sides small {
    display: block;
    font-size: 0.75rem;
    color: var(--_quiet);
  }
  .neutral {
    margin-block-start: 0.5rem;
    padding: 0.375rem 0.625rem;
    border-radius: 6px;
    background: var(--_tint);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .neutral b {
    font-weight: 600;
  }
  /*
   * Where the room is too low for all of the first layer, the picture goes first, then the neutral wording, then half of
   * the gist, then who speaks for a side, and then many sides stand in two columns. Never does a side go.
   */
  :host([tight]) :is(figure, .figure),
  :host([tight~='2']) .neutral,
  :host([tight~='4']) :is(.sides small, .wordings),
  :host([tight~='5']) .sides .cite {
    display: none;
  }
  :host([tight~='3']) #gist {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  :host([tight~='3']) .sides {
    grid-auto-rows: auto;
  }
  :host([tight~='4']) .sides {
    margin-block-start: 0.5rem;
  }
  :host([tight~='4']) .tabs {
    flex-wrap: nowrap;
    overflow: auto hidden;
    white-space: nowrap;
    padding-block-end: 0.375rem;
    margin-block-end: 0.375rem;
  }
  :host([tight~='5']) {
    max-block-size: 85dvh;
  }
  :host([tight~='5']) .sides {
    grid-template-columns: 1fr 1fr;
    column-gap: 1rem;
  }
  :host([tight~='5']) .sides > div {
    grid-template-columns: 1fr;
    align-content: start;
    padding-block: 0.125rem;
  }
  :host([tight~='5']) .sides > :last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  :host([tight~='5']) :is(.sides dd, #gist) {
    font-size: 0.75rem;
    line-height: 1.25;
  }
  :host([tight~='5']) #gist {
    -webkit-line-clamp: 1;
  }
  :host([tight~='5']) h2 {
    font-size: 1rem;
  }
  :host([tight~='5']) .sides dt {
    font-size: 0.6875rem;
    line-height: 1.25;
  }
  .more {
    font-weight: 600;
    color: var(--_text);
  }
  .more::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.2em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .more[aria-expanded='true']::after {
    margin-block-start: 0.2em;
    rotate: 225deg;
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
