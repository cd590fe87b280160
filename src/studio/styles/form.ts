/** Forms: fields with what is said of them, framings in equal columns, the map, the editor of YAML. */
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
  .remarks {
    display: grid;
    gap: 0.25rem;
  }
  .remarks:empty {
    display: none;
  }
  .remarks li {
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--edge);
    font-size: 0.875rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .remarks .kind {
    color: var(--muted);
    font-weight: 600;
  }
  .remarks .kind::after {
    content: ':';
  }
  .remarks .mend {
    color: var(--muted);
  }
  .remarks .error {
    border-color: var(--bad);
  }
  .remarks .error .kind {
    color: var(--bad);
  }
  .remarks .warning {
    border-color: var(--doubt);
  }
  .remarks .warning .kind {
    color: var(--doubt);
  }
  .framings {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
  }
  .framings > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25rem 1rem;
  }
  .balance {
    color: var(--muted);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: stretch;
  }
  .framing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75rem;
    margin: 0;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--sheet);
    min-inline-size: 0;
  }
  .framing > legend {
    float: inline-start;
    padding: 0;
    font: 600 1rem/1.3 var(--serif);
    overflow-wrap: anywhere;
  }
  .weight {
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--line);
    accent-color: var(--accent);
    appearance: none;
    overflow: hidden;
  }
  .weight::-webkit-progress-bar {
    background: var(--line);
  }
  .weight::-webkit-progress-value {
    background: var(--accent);
  }
  .weight::-moz-progress-bar {
    background: var(--accent);
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.5rem 1rem;
    align-items: end;
  }
  .beside > p {
    align-self: center;
    font-family: var(--serif);
    overflow-wrap: anywhere;
  }
  .yaml {
    min-block-size: 6rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    overflow: hidden;
    font-size: 0.875rem;
  }
  .yaml .cm-editor {
    max-block-size: 60vh;
  }
  .map {
    display: grid;
    gap: 0.5rem;
  }
  .map svg {
    inline-size: 100%;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: light-dark(#dfe8ee, #1a2530);
    cursor: crosshair;
  }
  .map .land {
    fill: light-dark(#f7f6f0, #33383d);
  }
  .map .borders {
    fill: none;
    stroke: light-dark(#a7a8a3, #6a7077);
  }
  .map circle {
    fill: var(--sheet);
    stroke: var(--ink);
    vector-effect: non-scaling-stroke;
  }
  .map circle.chosen {
    fill: var(--accent);
  }
  .map text {
    fill: var(--ink);
    dominant-baseline: middle;
  }
`;
