/** What the dossier tells of whose words a passage is holds for the whole quotation that the passage stands in. */
import type { EntryHead } from '../../dossier/compile.js';
import type { Found } from '../found.js';
import type { QuotationWithSpeaker } from './quoted-speakers.js';

/**
 * For each thing found in a block, the quotation that it stands in. Quotations come in order and do not nest, so one
 * pass over both lists is enough.
 */
export function quotationsOf(
  found: readonly Found[],
  quotations: readonly QuotationWithSpeaker[],
): (QuotationWithSpeaker | undefined)[] {
  let next = 0;
  return found.map(({ start, end }) => {
    while ((quotations[next]?.end ?? Infinity) < start) next++;
    const ahead = quotations[next];
    return ahead && ahead.start <= start && end <= ahead.end ? ahead : undefined;
  });
}

/**
 * Gives quotations the speakers whom the dossier names for passages in them, in all their paragraphs. A quotation in
 * which the dossier hears two people has no speaker.
 *
 * @param speakerOf whose words a passage of an entry is
 */
export function withTold(
  blocks: readonly (readonly QuotationWithSpeaker[])[],
  found: readonly (readonly Found[])[],
  entries: readonly EntryHead[],
  speakerOf: (entry: EntryHead, passage: string) => string | undefined,
): (readonly QuotationWithSpeaker[])[] {
  /** From each paragraph of a quotation to its first. */
  const firstOf = new Map<QuotationWithSpeaker, QuotationWithSpeaker>();
  let open: QuotationWithSpeaker | undefined;
  const told = new Map<QuotationWithSpeaker, Set<string>>();
  blocks.forEach((quotations, block) => {
    quotations.forEach((quotation, index) => {
      firstOf.set(quotation, (index === 0 ? open : undefined) ?? quotation);
    });
    const last = quotations.at(-1);
    open = last && !last.isClosed ? firstOf.get(last) : undefined;
    const inBlock = found[block] ?? [];
    const around = inBlock.some(({ via }) => via === 'passage') ? quotationsOf(inBlock, quotations) : [];
    around.forEach((quotation, index) => {
      const { entry, via, alias } = inBlock[index] as Found;
      const first = quotation && firstOf.get(quotation);
      const speaker = via === 'passage' ? speakerOf(entries[entry] as EntryHead, alias) : undefined;
      if (first && speaker !== undefined) told.set(first, (told.get(first) ?? new Set()).add(speaker));
    });
  });
  if (told.size === 0) return [...blocks];
  return blocks.map((quotations) =>
    quotations.map((quotation) => {
      const speakers = told.get(firstOf.get(quotation) ?? quotation);
      return speakers ? { ...quotation, speaker: speakers.size === 1 ? [...speakers][0] : undefined } : quotation;
    }),
  );
}
