import { css } from 'lit';

/** Styles of the panel's text, lists and fields. */
export const panelType = css`
  ol {
    list-style: none;
  }
  .show {
    font-size: 0.8125rem;
    color: var(--_accent);
  }
  .show:hover,
  .name:hover {
    text-decoration: underline 0.06em;
    text-underline-offset: 0.18em;
  }
  .name {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h3 {
    margin-block: 1.25rem 0.25rem;
    font-size: 1.0625rem;
  }
  p + p {
    margin-block-start: 0.375rem;
  }
  .quiet,
  .timeline .date {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_quiet);
  }
  .intro {
    padding-block: 0.875rem;
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  .tabs button {
    flex: none;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    font-size: 0.875rem;
    cursor: pointer;
    outline-offset: -3px;
  }
  .tabs button:hover {
    border-color: var(--_edge);
  }
  .tabs [aria-selected='true'] {
    border-color: var(--_accent) !important;
    font-weight: 650;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
    padding-block: 0.875rem 0.625rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .tools label {
    flex: 1 1 9rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .tools .check,
  .tools p {
    flex: 0 0 auto;
    min-block-size: 1.5rem;
    font-weight: 400;
  }
  .check {
    margin-inline-end: auto;
  }
  .options {
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_line);
  }
  input,
  select {
    accent-color: var(--_accent);
  }
  [type='search'],
  select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25rem;
    margin-block-start: 0.125rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_quiet);
    border-radius: 6px;
    background: var(--_surface);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  [type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    margin-inline-end: 0.5rem;
    vertical-align: -0.2em;
  }
  .entries li,
  .notes li,
  .sources li {
    padding-block: 0.75rem;
    overflow-wrap: anywhere;
  }
  .entries li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75rem;
    align-items: baseline;
  }
  .entries :is(p, .gist) {
    grid-column: 1 / -1;
  }
  .gist {
    overflow: hidden;
    font-size: 0.875rem;
    line-height: 1.6;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .name,
  .show {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .back {
    margin-block: 1rem 0.75rem;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.18em;
  }
  .hit {
    font-size: 0.8125rem;
  }
  article h3 {
    margin-block: 0.125rem;
    font-size: 1.25rem;
  }
  .framings li,
  .chips li,
  .facts li {
    border-block: 0;
  }
  .holder + .wording,
  dt + dd p {
    margin: 0;
  }
  dt {
    font-weight: 650;
    color: var(--_text);
  }
  .sources {
    counter-reset: source;
  }
  .sources li {
    position: relative;
    counter-increment: source;
    padding-inline-start: 2.25rem;
    font-size: 0.875rem;
  }
  .sources li::before {
    content: counter(source);
    position: absolute;
    inset-inline-start: 0;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  @media (width >= 640px) {
    .tools {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs [aria-selected='true'] {
      border-color: Highlight !important;
    }
  }
`;
