/** Decides which mentions are marked: the attributes `density` and `types`. */
import type { EntryHead } from '../dossier/compile.js';
/**
 * How many mentions of an entry are marked: one in all, and none where it would crowd the text (the default); the first
 * in each section; the first of all; or all.
 */
export declare const densities: readonly ["calm", "section", "first", "all"];
export type Density = (typeof densities)[number];
/** A mention that may be marked. */
export interface Markable {
    readonly entry: EntryHead;
    /** The words that were found, as UTF-16 offsets in the block. */
    readonly found: {
        readonly start: number;
        readonly end: number;
    };
    readonly mark: {
        readonly block: {
            readonly section: number;
            readonly heading: boolean;
        };
    };
    /** Whether it is to be marked, as far as `density` and `types` say. `applyDensity` sets this. */
    chosen: boolean;
}
/**
 * Sets `chosen` on each mention. A heading is a section of its own, so that a term in the headline is marked again
 * where the text has it. On a calm page no two chosen mentions overlap: a disputed one goes before others, the inner of
 * two disputed ones, the outer of two others (docs/decisions/0032).
 *
 * @param mentions in reading order
 * @param types entry types with spaces between; `contested` stands for all contested entries; an empty text for all
 *   entries
 */
export declare function applyDensity(mentions: readonly Markable[], density: Density, types: string): void;
