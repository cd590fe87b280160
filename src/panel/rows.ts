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

export class Rows {
  readonly #panel: Pick<LitElement, 'isConnected' | 'requestUpdate'>;
  /** The rows of each list, by key. */
  readonly #made = new Map<string, Map<unknown, Row>>();
  /** What of each list the last rendering and this one have put into the panel. */
  #before = new Map<string, readonly unknown[]>();
  #shown = new Map<string, readonly unknown[]>();
  #left = 0;
  #areMore = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: Pick<LitElement, 'isConnected' | 'requestUpdate'>) {
    this.#panel = panel;
  }

  /** To be called before each rendering. @param areOld whether all rows are to be made anew, in place */
  begin(areOld: boolean): void {
    this.#before = this.#shown;
    this.#shown = new Map();
    this.#left = ROWS_AT_ONCE;
    this.#areMore = false;
    if (areOld) for (const rows of this.#made.values()) for (const row of rows.values()) row.item = this;
  }

  /** @returns the first rows: those that are in the panel, and as many more as there is time for */
  readonly of: MakeRows = (list, items, make, weight = 1, keyOf) => {
    const rows = this.#made.get(list) ?? new Map<unknown, Row>();
    this.#made.set(list, rows);
    const shown: unknown[] = [];
    this.#shown.set(list, shown);
    for (const item of items) {
      const key = keyOf?.(item) ?? shown.length;
      let row = rows.get(key);
      const isThere = row && this.#before.get(list)?.[shown.length] === row.element;
      const isOld = row?.item !== item;
      if (!isThere || isOld) {
        if (this.#left > 0 && isOld) {
          const place = row?.place ?? document.createDocumentFragment();
          render(make(item, shown.length), place);
          row = { place, element: row?.element ?? place.firstElementChild, item };
          rows.set(key, row);
        }
        this.#areMore ||= this.#left <= 0;
        if (this.#left <= 0 && !isThere) break;
        this.#left -= weight;
      }
      shown.push(row?.element);
    }
    return shown;
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
