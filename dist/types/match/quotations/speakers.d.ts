/** Finds the speaker of a quotation in the sentence around it: “said X”, “X told Y: …”, “according to X”. */
import type { EntryType } from '../../dossier/schema/schema.js';
import type { Quotation } from './quotations.js';
/** Somebody who is named in a block and can speak. UTF-16 offsets in the block. */
export interface Actor {
    readonly start: number;
    readonly end: number;
    readonly name: string;
}
/** Whether entries of a type can say something: a ministry can, a war cannot. */
export declare const maySpeak: (type: EntryType) => boolean;
/**
 * @param text the text of the block
 * @param quotation a quotation in it
 * @param actors those who are named in it, in reading order
 * @param before the person who was named last in the blocks before, whom “he said” may mean
 * @returns the speaker's name; `undefined` where the text does not say it
 * @example
 * const quotation = { start: 1, end: 5, isClosed: true };
 * speakerOf('“Yes,” said Ilham Aliyev.', quotation, [{ start: 12, end: 24, name: 'Ilham Aliyev' }]); // 'Ilham Aliyev'
 */
export declare function speakerOf(text: string, quotation: Quotation, actors: readonly Actor[], before?: string): string | undefined;
