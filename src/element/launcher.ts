import { html, type TemplateResult } from 'lit';
import { fill, type Strings } from '../locales/strings.js';
import type { Mention } from './mention.js';

export interface LauncherModel {
  readonly strings: Strings;
  readonly marked: readonly Mention[];
  /** Index of the mention the keyboard is at; -1 before the first. */
  readonly walkedTo: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: Event) => void;
}

/** The widget's one tab stop on the page. */
export function renderLauncher({ strings, marked, walkedTo, onKeyDown, onClick }: LauncherModel): TemplateResult {
  const { label, title, help, position } = strings.launcher;
  const count = marked.length;
  const at = marked[walkedTo];
  return html`<button
      type="button"
      part="launcher"
      title=${fill(title, { count })}
      aria-describedby="help"
      @keydown=${onKeyDown}
      @click=${onClick}
    >
      <span class="sample">${label}</span><span class="count">${count}</span>
    </button>
    <span id="help" class="for-screen-readers">${help}</span>
    <span class="for-screen-readers" role="status"
      >${at ? fill(position, { index: walkedTo + 1, count, text: at.text }) : ''}</span
    >`;
}

/** Where a key leads from the mention at `index`, if it leads anywhere. Walking stops at the ends. */
export function launcherMove(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
