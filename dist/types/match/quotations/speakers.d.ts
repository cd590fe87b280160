/** Whose words a quotation is, where the text says so. */
import type { EntryType } from '../../dossier/schema/schema.js';
import type { Quotation } from './quotations.js';
/** Somebody the text names, who may speak: UTF-16 offsets in the block. */
export interface Actor {
    readonly start: number;
    readonly end: number;
    readonly name: string;
}
export declare const maySpeak: (type: EntryType) => boolean;
/**
 * @param text the block, or the one that closes the quotation where it runs over several
 * @param actors those named in it, in reading order
 * @param before the person last named in the blocks before, whom "he said" may mean
 * @returns the speaker's name; `undefined` where the text does not say
 */
export declare function speakerOf(text: string, quotation: Quotation, actors: readonly Actor[], before?: string): string | undefined;
