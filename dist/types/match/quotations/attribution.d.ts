/** Which mentions stand in a quotation, and whose words it is. */
import type { EntryHead } from '../../dossier/compile.js';
import { type Pausing } from '../../util/pausing.js';
import type { Found } from '../found.js';
import { type Quotation } from './quotations.js';
/** A quotation, and the name of its speaker where the text says it. */
export interface Attributed extends Quotation {
    readonly speaker: string | undefined;
}
/**
 * @param found what was found in each block
 * @returns the quotations in each block, in order; UTF-16 offsets
 */
export declare function attribute(printed: readonly string[], found: readonly (readonly Found[])[], entries: readonly EntryHead[]): Pausing<Attributed[][]>;
