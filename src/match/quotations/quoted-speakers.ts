/** Finds the quotations of a text and whose words they are. */
import type { EntryHead } from '../../dossier/compile.js';
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { PlainText } from '../../text/unset-text.js';
import type { Found } from '../found.js';
import { findQuotations, type Quotation } from './quotations.js';
import { maySpeak, speakerOf, type Actor } from './speakers.js';

/** A quotation and the name of its speaker, `undefined` where the text does not say it. */
export interface QuotationWithSpeaker extends Quotation {
  readonly speaker: string | undefined;
}

/**
 * @param printed the text of each block
 * @param found what was found in each block
 * @returns the quotations in each block, in order, with UTF-16 offsets into `printed`
 */
export function* withSpeakers(
  printed: readonly string[],
  found: readonly (readonly Found[])[],
  entries: readonly EntryHead[],
): Pausing<QuotationWithSpeaker[][]> {
  const texts = yield* mapPausing(printed, (text) => new PlainText(text));
  const quotations = yield* findQuotations(texts.map(({ text }) => text));
  let lastPerson: string | undefined;
  const attributed = yield* mapPausing(quotations, (inBlock, block) => {
    const plain = texts[block] as PlainText;
    const own = found[block] ?? [];
    const before = lastPerson;
    lastPerson = lastPersonIn(own, entries) ?? before;
    if (inBlock.length === 0) return [];
    const actors = own.flatMap(({ start, end, entry }): Actor[] => {
      const head = entries[entry] as EntryHead;
      return maySpeak(head.type) ? [{ start: plain.plainAt(start), end: plain.plainAt(end), name: head.name }] : [];
    });
    return inBlock.map((quotation) => ({
      start: plain.setAt(quotation.start),
      end: plain.setAt(quotation.end),
      isClosed: quotation.isClosed,
      speaker: speakerOf(plain.text, quotation, actors, before),
    }));
  });
  return withOneSpeakerEach(attributed);
}

function lastPersonIn(found: readonly Found[], entries: readonly EntryHead[]): string | undefined {
  const last = found.findLast(({ entry }) => entries[entry]?.type === 'person');
  return last && entries[last.entry]?.name;
}

/** Gives all paragraphs of one quotation the speaker who is named beside one of them. */
function withOneSpeakerEach(blocks: readonly QuotationWithSpeaker[][]): QuotationWithSpeaker[][] {
  const all = blocks.map((quotations) => [...quotations]);
  const carry = (from: QuotationWithSpeaker | undefined, block: number, at: number): void => {
    const to = all[block]?.at(at);
    if (from?.speaker !== undefined && to && to.speaker === undefined)
      all[block]?.splice(at, 1, { ...to, speaker: from.speaker });
  };
  for (let block = all.length - 2; block >= 0; block--)
    if (all[block]?.at(-1)?.isClosed === false) carry(all[block + 1]?.[0], block, -1);
  for (let block = 1; block < all.length; block++)
    if (all[block - 1]?.at(-1)?.isClosed === false) carry(all[block - 1]?.at(-1), block, 0);
  return all;
}
