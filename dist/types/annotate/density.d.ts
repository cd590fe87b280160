import type { EntryHead } from '../dossier/compile.js';
/** How many mentions of an entry are marked; the first is the default. */
export declare const densities: readonly ["section", "first", "all"];
export type Density = (typeof densities)[number];
/** What may be marked. */
export interface Markable {
    readonly entry: EntryHead;
    readonly mark: {
        readonly block: {
            readonly section: number;
        };
    };
    /** Whether it is to be marked. */
    chosen: boolean;
}
/**
 * Decides which mentions are marked: all, the first of each entry, or the first in each section. A heading is a section
 * of its own, so that a term in the headline is marked again where the text has it.
 *
 * @param types entry types with spaces between; `contested` stands for all contested entries; none for all
 */
export declare function applyDensity(mentions: readonly Markable[], density: Density, types: string): void;
