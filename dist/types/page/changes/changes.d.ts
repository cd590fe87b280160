/** Tells which changes of a page may matter. */
import type { Block } from '../blocks.js';
export type Extent = 'nothing' | 'some' | 'much';
/** Collects mutations: noting them costs next to nothing, weighing them is for later. */
export declare class Changes {
    #private;
    /** @param blocks of the reprint; none where it was not found */
    constructor(blocks: readonly Block[]);
    /** @returns whether there is something to weigh */
    note(records: readonly MutationRecord[]): boolean;
    /** How much has changed since the last time. */
    weigh(): Extent;
}
