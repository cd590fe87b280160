import type { Pausing } from '../../util/pausing.js';
import type { Block } from '../blocks.js';
import type { Backoff } from './backoff.js';
import { type LivingBlocks } from './living-blocks.js';
import { type NotedChanges } from './observe-page.js';
export interface Watch {
    /** The reprint's blocks; none where it was not found. */
    readonly living: LivingBlocks;
    /** What has changed since the page was read. */
    readonly noted: NotedChanges;
    readonly backoff: Backoff;
    /** Whether blocks that are gone are looked for in new nodes. */
    readonly canMove: boolean;
    /** How long the widget's work has taken until now, in ms of the main thread. */
    timeSpent(): number;
    /** Does long work in slices. */
    run<T>(work: Pausing<T>): Promise<T>;
    /** Called at once when blocks have lost their nodes or their text. */
    onGone(blocks: ReadonlySet<Block>): void;
    /** Called when blocks of the same text were found, by the blocks whose place they take. `living` knows them by then. */
    onFoundAgain(found: ReadonlyMap<Block, Block>): void;
    /** Asked before each look, and again every 300 ms while it says no: a reader may be at a card. */
    mayLook(): boolean;
    /** Searches the page again. @returns whether the article has come, changed or gone */
    look(): Promise<boolean>;
    onFailure(error: unknown): void;
}
/** Watches until `signal` fires. */
export declare function watchPage(watch: Watch, signal: AbortSignal): void;
