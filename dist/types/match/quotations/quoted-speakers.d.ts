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
 * Finds the quotations of a text and their speakers.
 *
 * @param printed the text of each block
 * @param found what was found in each block
 * @returns the quotations in each block, in order, with UTF-16 offsets into `printed`
 */
export type FindSpeakers = (printed: readonly string[], found: readonly (readonly Found[])[], entries: readonly EntryHead[]) => Pausing<QuotationWithSpeaker[][]>;
/** Finds speakers by the rules of the text's language. */
export declare const speakersBy: (rules: SpeechRules) => FindSpeakers;
