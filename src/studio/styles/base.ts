/** Colours, letters, buttons and fields of Studio. */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    color-scheme: light dark;
    --paper: light-dark(#f4f4f1, #15171a);
    --sheet: light-dark(#ffffff, #1d2024);
    --ink: light-dark(#1b1d20, #e9e9e5);
    --muted: light-dark(#565b63, #a5abb3);
    --line: light-dark(#d9d9d2, #363b41);
    --edge: light-dark(#82868c, #7b828a);
    --accent: light-dark(#0b5557, #86cfc9);
    --on-accent: light-dark(#ffffff, #0c1c1c);
    --wash: light-dark(#e6efee, #223335);
    --bad: light-dark(#a3122b, #ff9aa5);
    --doubt: light-dark(#7a5300, #e8bd6a);
    --serif: 'Iowan Old Style', 'Charter', 'Bitstream Charter', 'Source Serif 4', Georgia, serif;
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
    background: var(--paper);
    color: var(--ink);
    font:
      0.9375rem/1.5 system-ui,
      sans-serif;
  }
  :host([look='light']) {
    color-scheme: light;
  }
  :host([look='dark']) {
    color-scheme: dark;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p {
    margin: 0;
  }
  h1,
  h2,
  h3 {
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.625rem;
  }
  h3 {
    font-size: 1.1875rem;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button,
  .button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--sheet);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.125rem;
    padding: 0.25rem 0.75rem;
    cursor: pointer;
    white-space: nowrap;
  }
  button:hover,
  .button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
    border-color: var(--line);
    color: inherit;
  }
  :host([editing]) {
    block-size: 100dvh;
    overflow: hidden;
  }
  .primary:not(:disabled) {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--muted);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    white-space: normal;
  }
  .icon {
    min-inline-size: 2.125rem;
    justify-content: center;
    padding: 0;
    font-size: 1.125rem;
  }
  button[aria-pressed='true'] {
    background: var(--wash);
    border-color: var(--accent);
    color: var(--accent);
  }
  :focus-visible,
  .button:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  input:not([type='checkbox'], [type='radio']),
  textarea,
  select {
    min-block-size: 2.125rem;
    padding: 0.375rem 0.625rem;
    inline-size: 100%;
    min-inline-size: 0;
  }
  select {
    padding-inline: 0.375rem;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.5rem;
    line-height: 1.5;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0.2rem 0 0;
    flex: none;
    accent-color: var(--accent);
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  code,
  .code {
    font-family: ui-monospace, 'Cascadia Code', Menlo, monospace;
    font-size: 0.8125rem;
  }
  .hint,
  .times {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .times {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .unseen:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .notice,
  .refused,
  .ready {
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid var(--doubt);
    background: var(--sheet);
  }
  .refused {
    border-color: var(--bad);
  }
  .ready {
    border-color: var(--accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition:
        border-color 120ms,
        color 120ms;
    }
  }
`;
