/**
 * Makes the rows of the panel's lists. A dossier may have thousands of entries and sources, whose rows would hold up the page if
 * they came into the panel in one task. So a few come in each, until all are there: for the keyboard, for screen readers and
 * for the browser's own search. Each is made once.
 */
import { render, type LitElement } from 'lit';
import { document } from '../dom/page.js';
import type { MakeRows } from '../ui/source-list.js';

/** Plain rows that come into the panel in one task, which takes a few ms. */
export const ROWS_AT_ONCE = 100;

interface Row {
  /** Where Lit has made the row, and makes it anew. */
  readonly place: DocumentFragment;
  readonly element: Element | null;
  /** What it was made for. */
  item: unknown;
}

interface List {
  readonly rows: Map<unknown, Row>;
  /** The rows that the last rendering with this list has put into the panel, and which that was. */
  shown: readonly unknown[];
  turn: number;
}

export class Rows {
  readonly #panel: Pick<LitElement, 'isConnected' | 'requestUpdate'>;
  readonly #lists = new Map<string, List>();
  #turn = 0;
  #left = 0;
  #areMore = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: Pick<LitElement, 'isConnected' | 'requestUpdate'>) {
    this.#panel = panel;
  }

  /** To be called before each rendering. @param areOld whether all rows are to be made anew, in place */
  begin(areOld: boolean): void {
    this.#turn++;
    this.#left = ROWS_AT_ONCE;
    this.#areMore = false;
    if (areOld) for (const { rows } of this.#lists.values()) for (const row of rows.values()) row.item = this;
  }

  /** @returns the first rows: those that are in the panel, and as many more as there is time for */
  readonly of: MakeRows = (name, items, make, { keyOf, weight = 1 } = {}) => {
    const { rows, shown, turn } = this.#lists.get(name) ?? { rows: new Map<unknown, Row>(), shown: [], turn: 0 };
    const now: unknown[] = [];
    for (const item of items) {
      const key = keyOf?.(item) ?? now.length;
      let row = rows.get(key);
      const isThere = row && turn === this.#turn - 1 && shown[now.length] === row.element;
      const isOld = row?.item !== item;
      if (!isThere || isOld) {
        if (this.#left > 0 && isOld) {
          const place = row?.place ?? document.createDocumentFragment();
          render(make(item, now.length), place);
          row = { place, element: row?.element ?? place.firstElementChild, item };
          rows.set(key, row);
        }
        this.#areMore ||= this.#left <= 0;
        if (this.#left <= 0 && !isThere) break;
        this.#left -= weight;
      }
      now.push(row?.element);
    }
    this.#lists.set(name, { rows, shown: now, turn: this.#turn });
    return now;
  };

  /** To be called after each rendering: another follows if rows are left. @returns whether they are */
  end(): boolean {
    clearTimeout(this.#timer);
    if (this.#areMore)
      this.#timer = setTimeout(() => {
        if (this.#panel.isConnected) this.#panel.requestUpdate();
      });
    return this.#areMore;
  }
}
