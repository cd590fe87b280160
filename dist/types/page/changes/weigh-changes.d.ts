/** Tells which changes of a page may have brought the article, changed it or taken it away. */
import type { Block } from '../blocks.js';
export type Extent = 'nothing' | 'some' | 'much';
/**
 * Collects mutations. `note` runs in the page's own tasks, so it only keeps what was added; `weigh`, which reads the
 * text of that, runs later.
 */
export declare class Changes {
    #private;
    /** @param blocks the reprint's; empty where it was not found */
    constructor(blocks: readonly Block[]);
    /** @returns whether there is something to weigh */
    note(records: readonly MutationRecord[]): boolean;
    /** How much has changed since the last call. */
    weigh(): Extent;
}
