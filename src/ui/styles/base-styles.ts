import { css } from 'lit';

/** Styles that card and panel share: resets, links, buttons, wordings and citations. */
export const baseStyles = css`
  /* A page that forbids to select its text forbids it in what is within, too. */
  .dialog {
    -webkit-user-select: text;
    user-select: text;
  }
  p,
  h2,
  h3,
  h4,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration: underline 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }
  .icon:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  .line {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .chip {
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
  .chip:hover {
    border-color: var(--_quiet);
    background: var(--_tint);
  }
  .chip.disputed {
    border: 1px dashed var(--_accent);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 650;
  }
  .arrow:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  .wording {
    font-family: var(--article-context-quote-font, ui-serif, 'Iowan Old Style', Charter, Georgia, serif);
    font-size: 1rem;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .wording small {
    font: 400 0.75rem/1 var(--article-context-font, system-ui, sans-serif);
    color: var(--_quiet);
  }
  /* Inline, and with no space before it: a number stays with its word at the end of a line. */
  .cite {
    padding: 0.1em 0.2em;
    margin-inline-end: -0.2em;
    border-radius: 4px;
    font-size: 0.6875rem;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
    vertical-align: 0.4em;
    cursor: pointer;
  }
  .cite.next::before {
    content: ',\\202f';
    color: var(--_quiet);
  }
  @media (pointer: coarse) {
    .cite {
      position: relative;
      padding-inline: 0.4em;
    }
    .cite.next::before {
      margin-inline-start: -0.2em;
    }
    /* What a finger can hit: 24 px. */
    .cite::after {
      content: '';
      position: absolute;
      inset: -0.5rem -0.3125rem;
    }
  }
  .cite.next {
    padding-inline-start: 0;
  }
  .cite:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
