/** Where things stand: the bar, and the three columns, which on a phone are three tabs. */
import { css } from 'lit';

export const layoutStyles = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--sheet);
  }
  .bar h1 {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    font-size: 1.0625rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .wordmark {
    border: 0;
    padding-inline: 0.25rem 0.75rem;
    background: none;
    color: var(--accent);
    font: 600 1.1875rem/1 var(--serif);
  }
  .saved {
    color: var(--muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .saved:is([data-state='elsewhere'], [data-state='full'], [data-state='refused'], [data-state='unkept']) {
    color: var(--bad);
    font-weight: 600;
  }
  .look {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .look select {
    inline-size: auto;
    color: var(--ink);
  }
  :host > .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
  }

  .room {
    flex: 1;
    display: grid;
    grid-template-columns: 15rem minmax(22rem, 1.1fr) minmax(22rem, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }
  .list,
  .main,
  .pane {
    min-inline-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .list {
    padding: 0.75rem;
    border-inline-end: 1px solid var(--line);
  }
  .list h2 {
    margin: 1.25rem 0 0.5rem 0.5rem;
    font-size: 1.0625rem;
  }
  .list ul button {
    inline-size: 100%;
    border-color: transparent;
    background: none;
    text-align: start;
    white-space: normal;
  }
  .list ul button[aria-current] {
    background: var(--wash);
    color: var(--accent);
    font-weight: 600;
  }
  .list .entries {
    margin-block: 0.5rem;
  }
  .list .entries button {
    align-items: baseline;
    gap: 0.5rem;
    padding-inline: 0.5rem;
    line-height: 1.3;
  }
  .list .name {
    overflow-wrap: anywhere;
  }
  .dot {
    flex: none;
    inline-size: 0.5625rem;
    block-size: 0.5625rem;
    border: 1.5px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
  }
  .dot.todo {
    border-color: var(--edge);
    background: none;
  }
  .dot.warning {
    border-color: var(--doubt);
    border-radius: 0;
    background: var(--doubt);
    transform: rotate(45deg) scale(0.85);
  }
  .dot.error {
    border-color: var(--bad);
    border-radius: 0;
    background: var(--bad);
  }
  .main {
    padding: 1.25rem clamp(1rem, 2vw, 2rem) 5rem;
    background: var(--sheet);
  }
  .pane {
    display: flex;
    flex-direction: column;
    border-inline-start: 1px solid var(--line);
  }
  .pane header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    padding: 0.5rem 0.75rem;
    font-size: 0.8125rem;
  }
  .pane header label {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--muted);
  }
  .pane header select {
    inline-size: auto;
    min-block-size: 1.75rem;
    padding-block: 0.125rem;
    color: var(--ink);
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .offers q {
    flex-basis: 100%;
    font: 0.9375rem/1.4 var(--serif);
    overflow-wrap: anywhere;
  }
  .offers button {
    min-block-size: 1.875rem;
    padding-block: 0;
  }
  .screen {
    flex: 1;
    display: flex;
    justify-content: center;
    min-block-size: 20rem;
  }
  .screen iframe {
    inline-size: 100%;
    border: 0;
  }
  .screen.phone {
    padding: 1rem;
  }
  .screen.phone iframe {
    inline-size: min(390px, 100%);
    border: 1px solid var(--edge);
    border-radius: 18px;
  }
  .tabs {
    display: none;
  }

  @media (width < 64rem) {
    .room {
      grid-template-columns: minmax(0, 1fr);
    }
    .room[data-tab='list'] > :not(.list),
    .room[data-tab='form'] > :not(.main),
    .room[data-tab='article'] > :not(.pane) {
      display: none;
    }
    .list,
    .pane {
      border: 0;
    }
    .tabs {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 0.5rem;
      padding: 0.5rem;
      border-block-start: 1px solid var(--line);
      background: var(--sheet);
    }
    .tabs button {
      justify-content: center;
    }
  }
  @media (width < 40rem) {
    .bar {
      padding-inline: 0.5rem;
      gap: 0.25rem;
    }
    .bar h1 {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .look {
      display: none;
    }
    .saved {
      flex: 1;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
`;
