/** Forms and their fields. */
import { css } from 'lit';

export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.125rem;
    max-inline-size: 52rem;
    margin: 0 auto;
  }
  .head {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 0.875rem;
    border-block-end: 1px solid var(--line);
  }
  .head h2 {
    overflow-wrap: anywhere;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: center;
  }
  .summary {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .form section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    align-content: start;
  }
  .field > label,
  .field > legend,
  .row > label,
  .more label {
    padding: 0;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .field textarea {
    font: 1rem/1.55 var(--serif);
  }
  .field textarea.code {
    font:
      0.8125rem/1.5 ui-monospace,
      Menlo,
      monospace;
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
    box-shadow: inset 2px 0 0 var(--bad);
  }
  .under {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
  }
  .cite {
    inline-size: 6.5rem !important;
    min-block-size: 1.625rem !important;
    padding-block: 0 !important;
    border-color: var(--line);
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .count {
    color: var(--muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--bad);
    font-weight: 600;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.875rem;
    align-items: start;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: flex-start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }
  .row > .field ~ button {
    margin-block-start: 1.5rem;
    align-self: start;
  }
  .row > label ~ button {
    align-self: end;
  }
  .row > .remarks + .link {
    font-size: 0.875rem;
  }
  .row > input,
  .row > .field,
  .row > label {
    flex: 1 1 10rem;
  }
  .row > code {
    min-inline-size: 6rem;
  }
  .row > .remarks {
    flex-basis: 100%;
  }
  .list .row {
    margin-block-start: 0.25rem;
  }
  .more {
    font-size: 0.8125rem;
  }
  .more[open] {
    flex-basis: 100%;
    order: 3;
  }
  .more summary {
    padding: 0.25rem;
    color: var(--muted);
    cursor: pointer;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25rem;
  }
  .more-fields[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .more-fields > :not(summary) {
    margin-block-start: 0.875rem;
  }
  .adding {
    border-style: dashed !important;
    border-color: var(--edge);
    background: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    margin: 0;
    padding: 0.875rem 1rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    min-inline-size: 0;
  }
  .card.chosen {
    border-color: var(--accent);
  }
  details.card > :not(summary) {
    margin-block-start: 0.75rem;
  }
  details.card > summary {
    overflow-wrap: anywhere;
  }
  .card > button {
    justify-self: end;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .chips > legend {
    margin-block-end: 0.25rem;
  }
  .chips > .remarks {
    flex-basis: 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.75rem;
    padding: 0 0.625rem 0 0.4375rem;
    border: 1px solid var(--edge);
    border-radius: 99px;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .chip input {
    margin: 0;
  }
  .chip:has(:checked) {
    border-color: var(--accent);
    background: var(--wash);
  }
  .chip:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
