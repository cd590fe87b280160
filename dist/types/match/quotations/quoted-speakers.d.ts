/** Finds the quotations of a text and whose words they are. */
import type { EntryHead } from '../../dossier/compile.js';
import { type Pausing } from '../../util/pausing.js';
import type { Found } from '../found.js';
import { type Quotation } from './quotations.js';
import type { SpeechRules } from './speech/rules.js';
/** A quotation and the name of its speaker, `undefined` where the text does not say it. */
export interface QuotationWithSpeaker extends Quotation {
    readonly speaker: string | undefined;
}
/**
 * @param printed the text of each block
 * @param found what was found in each block
 * @param rules of the text's language; without any, nobody is said to speak
 * @returns the quotations in each block, in order, with UTF-16 offsets into `printed`
 */
export declare function withSpeakers(printed: readonly string[], found: readonly (readonly Found[])[], entries: readonly EntryHead[], rules: SpeechRules | undefined): Pausing<QuotationWithSpeaker[][]>;
