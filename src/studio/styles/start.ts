/** The first page, and the candidates. */
import { css } from 'lit';

export const startStyles = css`
  .start {
    inline-size: min(46rem, 100%);
    margin: 0 auto;
    padding: clamp(1.25rem, 5vw, 4rem) 1rem 4rem;
    display: grid;
    gap: 1.5rem;
  }
  .start h1 {
    font-size: clamp(2rem, 5vw, 3rem);
    letter-spacing: -0.01em;
  }
  .tagline {
    margin-block-start: 0.5rem;
    color: var(--muted);
    font-size: 1.0625rem;
  }
  .sheet {
    display: grid;
    gap: 0.75rem;
    padding: clamp(1rem, 3vw, 1.75rem);
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--sheet);
  }
  .others {
    display: grid;
    gap: 0.75rem;
  }
  .others h2 {
    font-size: 1.25rem;
  }
  .paste {
    font: 1.0625rem/1.6 var(--serif);
    max-block-size: 60vh;
    min-block-size: 14rem;
  }
  .sheet > label:not(.button) {
    font-weight: 600;
  }
  .kept li,
  .versions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .kept .link {
    flex: 1 1 12rem;
    font-family: var(--serif);
    font-size: 1.0625rem;
  }
  time {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .candidates {
    border: 0;
    padding: 0;
    margin: 0 0 0.5rem;
    min-inline-size: 0;
  }
  .candidates legend {
    font: 600 1.1875rem/1.2 var(--serif);
    padding: 0;
  }
  .candidate {
    display: flex;
    gap: 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }
  .candidate:hover {
    background: var(--wash);
  }
  .candidate .context {
    display: block;
    color: var(--muted);
    font: 0.9375rem/1.45 var(--serif);
    overflow-wrap: anywhere;
  }
  .sticky {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75rem;
    background: var(--sheet);
    border-block-start: 1px solid var(--line);
  }
`;
