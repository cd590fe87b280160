import { css } from 'lit';

/** Styles of an entry's text, on the card and in the panel. Parts are told apart by space, not by lines. */
export const entryStyles = css`
  .kind,
  .native {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
  }
  .kind,
  .native,
  .note,
  .imprint {
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  h2,
  h3 {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.25rem;
    letter-spacing: -0.01em;
  }
  .native {
    margin-block-start: 0.125rem;
  }
  .background {
    margin-block-start: 0.5rem;
    text-wrap: pretty;
  }
  .part,
  .note {
    margin-block-start: 1.125rem;
  }
  .part {
    font-size: 0.875rem;
  }
  .part > :first-child {
    margin: 0 0 0.375rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .date {
    font-weight: 600;
  }
  .later,
  .contested {
    padding-inline: 0.4375rem;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .later {
    color: var(--_quiet);
  }
  .contested {
    border: 1px dashed var(--_accent);
    color: var(--_accent);
  }
  /* Moments along a line; what has no date stands beside it. */
  .dots li {
    position: relative;
    padding-block: 0 0.375rem;
    padding-inline-start: 1.125rem;
    border: 0;
    font-size: 0.875rem;
  }
  .dots li::before,
  .dots li::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block-start: calc(0.75em - 3.5px);
    inset-inline-start: 0;
    inline-size: 7px;
    block-size: 7px;
    border: 1.5px solid var(--_quiet);
    border-radius: 50%;
  }
  .dots li::before {
    inset-block: calc(0.75em + 6px) calc(6px - 0.75em);
    inset-inline-start: 3px;
    inline-size: 0;
    block-size: auto;
    border-width: 0;
    border-inline-start: 1px solid var(--_edge);
    border-radius: 0;
  }
  .dots li:last-child::before,
  .dots li:not(:has(.date))::before {
    display: none;
  }
  .weight {
    margin-block-end: 0.75rem;
    padding: 0.5rem 0.75rem;
    border-radius: 6px;
    background: var(--_tint);
  }
  .framings {
    display: grid;
    gap: 0.875rem;
  }
  .framings > * {
    padding-inline-start: 0.625rem;
    border-inline-start: 2px solid var(--_edge);
  }
  .imprint {
    display: block;
  }
  .holder {
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_quiet);
  }
  .reason {
    margin-block-start: 0.125rem;
  }
`;
