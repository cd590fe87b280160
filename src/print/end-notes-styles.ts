import { css, type CSSResult } from 'lit';

/**
 * Styles of the end notes: black on white, whatever the theme. `!important` in a shadow root's `:host` wins over every
 * rule of the page (https://www.w3.org/TR/css-cascade-5/#cascade-sort), so that a print stylesheet such as
 * `body > * { display: none }` does not hide the notes.
 */
const endNotes: CSSResult = css`
  :host {
    all: initial !important;
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      color: #000 !important;
      background: #fff !important;
    }
  }
  section {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid;
    font: 9pt/1.4 var(--article-context-font, system-ui, sans-serif);
  }
  h2 {
    margin: 1em 0 0.5em;
    font-size: 1.25em;
    break-after: avoid;
  }
  h2:first-child {
    margin-block-start: 0;
  }
  h3,
  h4,
  p {
    margin: 0;
    font-size: inherit;
  }
  h3 {
    display: inline;
  }
  h4 {
    margin-block-start: 0.25em;
  }
  ol,
  ul {
    margin: 0;
    padding-inline-start: 2em;
  }
  .brief h3::after {
    content: ' · ';
  }
  /* Lines that the eye can follow, and less paper. */
  section > ol,
  .sources {
    columns: 2 17em;
    column-gap: 2.5em;
  }
  ol > li,
  .sources > li {
    margin-block-end: 0.75em;
    break-inside: avoid;
    orphans: 3;
    widows: 3;
  }
  .brief {
    font-size: 7.25pt;
    line-height: 1.25;
  }
  .brief > ol {
    column-gap: 1.5em;
  }
  .brief > ol > li {
    margin-block-end: 0.25em;
  }
  .sources {
    padding: 0;
    list-style: none;
  }
  .sources > li {
    margin-block-end: 0.25em;
    overflow-wrap: anywhere;
  }
  .quiet {
    font-style: italic;
  }
  a {
    color: inherit;
  }
`;

/** The stylesheet, as `adoptedStyleSheets` takes it. */
export const endNotesStyles: CSSStyleSheet[] = [endNotes.styleSheet as CSSStyleSheet];
