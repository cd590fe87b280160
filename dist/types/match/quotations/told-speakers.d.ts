/** What the dossier tells of whose words a passage is holds for the whole quotation that the passage stands in. */
import type { EntryHead } from '../../dossier/compile.js';
import type { Found } from '../found.js';
import type { QuotationWithSpeaker } from './quoted-speakers.js';
/**
 * For each thing found in a block, the quotation that it stands in. Quotations come in order and do not nest, so one
 * pass over both lists is enough.
 */
export declare function quotationsOf(found: readonly Found[], quotations: readonly QuotationWithSpeaker[]): (QuotationWithSpeaker | undefined)[];
/**
 * Gives quotations the speakers whom the dossier names for passages in them, in all their paragraphs. A quotation in
 * which the dossier hears two people has no speaker.
 *
 * @param speakerOf whose words a passage of an entry is
 */
export declare function withTold(blocks: readonly (readonly QuotationWithSpeaker[])[], found: readonly (readonly Found[])[], entries: readonly EntryHead[], speakerOf: (entry: EntryHead, passage: string) => string | undefined): (readonly QuotationWithSpeaker[])[];
