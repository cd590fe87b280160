/**
 * Makes the rows of the panel's lists. A dossier may have thousands of entries and sources, whose rows would hold up the page if
 * they came into the panel in one task. So a few come in each, until all are there: for the keyboard, for screen readers and
 * for the browser's own search. Each is made once.
 */
import { type LitElement } from 'lit';
import type { MakeRows } from '../ui/source-list.js';
/** Plain rows that come into the panel in one task, which takes a few ms. */
export declare const ROWS_AT_ONCE = 100;
export declare class Rows {
    #private;
    constructor(panel: Pick<LitElement, 'isConnected' | 'requestUpdate'>);
    /** To be called before each rendering. @param areOld whether all rows are to be made anew, in place */
    begin(areOld: boolean): void;
    /** @returns the first rows: those that are in the panel, and as many more as there is time for */
    readonly of: MakeRows;
    /** To be called after each rendering: another follows if rows are left. @returns whether they are */
    end(): boolean;
}
