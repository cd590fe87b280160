import type { Option } from './options.js';
import type { EntryHead } from '../dossier/compile.js';
import type { Mark } from '../paint/painter.js';
/** What may be marked. */
export interface Markable {
    readonly entry: EntryHead;
    readonly mark: Mark;
    marked: boolean;
}
/**
 * Decides which mentions are marked: all, the first of each entry, or the first in each section. A heading is a section
 * of its own, so that a term in the headline is marked again where the text has it.
 *
 * @param types entry types with spaces between; `contested` stands for all contested entries; none for all
 */
export declare function applyDensity(mentions: readonly Markable[], density: Option<'density'>, types: string): void;
