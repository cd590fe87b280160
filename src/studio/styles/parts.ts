/** Parts of forms: what is said of a field, framings in equal columns, the map, the editor of YAML. */
import { css } from 'lit';

export const partStyles = css`
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
