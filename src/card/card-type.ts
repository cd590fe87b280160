import { css } from 'lit';

/** How the card's text is set. */
export const cardType = css`
  p,
  h2,
  h3,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  header {
    padding-inline-end: 1.75rem;
    margin-block-end: 0.5rem;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.5rem;
    margin-block-end: 0.25rem;
    font-size: 0.75rem;
    letter-spacing: 0.02em;
    color: var(--_quiet);
  }
  .contested {
    padding: 0.0625rem 0.4375rem;
    border: 1px dashed var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
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
    color: var(--_text);
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
    font-size: 0.875rem;
  }
  .framings li {
    padding-block: 0.5rem;
  }
  .framings li + li {
    border-block-start: 1px solid var(--_line);
  }
  .framings li:first-child {
    padding-block-start: 0.125rem;
  }
  .framings li:last-child {
    padding-block-end: 0;
  }
  .holder {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_quiet);
  }
  .wording {
    font-family: var(--article-context-quote-font, ui-serif, 'Iowan Old Style', Charter, Georgia, serif);
    font-size: 1rem;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .quote-kind {
    font: 400 0.75rem/1 var(--article-context-font, system-ui, sans-serif);
    color: var(--_quiet);
  }
  .reason,
  section > p:not(.weight) {
    font-size: 0.875rem;
  }
  .reason {
    margin-block-start: 0.125rem;
  }
  /* Inline, and with no space before it: a number stays with its word at the end of a line. */
  .cite {
    margin-inline-start: 0.2em;
    padding: 0.05em 0.35em;
    border-radius: 4px;
    background: var(--_tint);
    font-size: 0.6875rem;
    text-decoration: none;
    vertical-align: 0.25em;
  }
  .sources {
    padding-inline-start: 1.375rem;
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .sources li + li {
    margin-block-start: 0.375rem;
  }
  .sources li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .imprint {
    display: block;
    color: var(--_quiet);
  }
  .related {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .related button,
  .tabs button,
  .back {
    min-block-size: 1.75rem;
    padding: 0.1875rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: none;
    font-size: 0.8125rem;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .related button:hover,
  .tabs button:hover,
  .back:hover {
    border-color: var(--_quiet);
    background: var(--_tint);
  }
  .back {
    margin-block-end: 0.5rem;
  }
  .arrow:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  .tabs {
    display: flex;
    flex: none;
    gap: 0.375rem;
    padding-block: 0.625rem 0.5rem;
    padding-inline: 1.125rem 2.75rem;
    border-block-end: 1px solid var(--_line);
    flex-wrap: wrap;
    max-block-size: 30dvh;
    overflow: auto;
    scrollbar-width: thin;
  }
  .tabs button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  footer {
    margin-block-start: 0.875rem;
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.75rem;
    color: var(--_quiet);
  }
`;
