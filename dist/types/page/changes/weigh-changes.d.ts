import type { LivingBlocks } from './living-blocks.js';
export type Extent = 'nothing' | 'some' | 'much';
/**
 * Collects mutations. `note` runs in the page's own tasks, so it only keeps what was added; `weigh`, which reads the
 * text of that, runs later.
 */
export declare class Changes {
    #private;
    constructor(living: LivingBlocks);
    note(records: readonly MutationRecord[]): void;
    /** How much has changed since the last call. */
    weigh(): Extent;
}
