/** Decides which mentions are marked: the attributes `density` and `types`. */
import type { EntryHead } from '../dossier/compile.js';
/** How many mentions of an entry are marked: the first in each section (the default), the first of all, or all. */
export declare const densities: readonly ["section", "first", "all"];
export type Density = (typeof densities)[number];
/** A mention that may be marked. */
export interface Markable {
    readonly entry: EntryHead;
    readonly mark: {
        readonly block: {
            readonly section: number;
        };
    };
    /** Whether it is to be marked, as far as `density` and `types` say. `applyDensity` sets this. */
    chosen: boolean;
}
/**
 * Sets `chosen` on each mention. A heading is a section of its own, so that a term in the headline is marked again
 * where the text has it.
 *
 * @param mentions in reading order
 * @param types entry types with spaces between; `contested` stands for all contested entries; an empty text for all
 *   entries
 */
export declare function applyDensity(mentions: readonly Markable[], density: Density, types: string): void;
