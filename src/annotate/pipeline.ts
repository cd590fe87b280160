/**
 * The pipeline, on one screen: blocks of text and a compiled dossier go in, mentions come out. It has two halves, both
 * pausing work (`util/pausing.ts`), so that a page can rest between them. Neither knows a DOM, so pages, the command line
 * and Node find the same mentions.
 */
import type { EntryHead } from '../dossier/compile.js';
import type { Found } from '../match/found.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import { findNames } from '../match/names/names.js';
import { withDescriptions } from '../match/phrases/descriptions.js';
import { withPassages } from '../match/phrases/passages.js';
import type { Phrases } from '../match/phrases/phrases.js';
import { quotationsAsPrinted } from '../match/quotations/quotations.js';
import type { FindSpeakers, QuotationWithSpeaker } from '../match/quotations/quoted-speakers.js';
import { quotationsOf, withTold } from '../match/quotations/told-speakers.js';
import { withMisspelt } from '../match/spelling/misspellings.js';
import { spellerFor } from '../match/spelling/near-spelling.js';
import { repairBlocks, type RepairedBlocks } from '../match/spelling/repair-blocks.js';
import { findSuspects, type Suspect } from '../match/spelling/suspects.js';
import type { ReadBlock } from '../text/hashed-block.js';
import { findQuote, readWords } from '../text/find-passage.js';
import { mapPausing, type Pausing } from '../util/pausing.js';
import type { TextMention } from './text-mention.js';

/** What is looked for, made ready once for all texts. */
export interface Lexica {
  readonly names: Lexicon;
  readonly phrases: Phrases;
}

/** See `match/names/unspaced.ts`, which most texts do without. */
export type FindUnspaced = (text: string, found: readonly Found[], names: Lexicon) => readonly Found[];

/** The result of the first half: a text whose spoiled letters are repaired and whose names are found. */
export interface NamedText {
  readonly repaired: RepairedBlocks;
  /** The names found in each of the repaired blocks. */
  readonly named: readonly (readonly Found[])[];
  /** Words that may be misspelt names. */
  readonly suspects: readonly Suspect[];
}

/**
 * The first half: repairs spoiled text, finds the names, and lists the words that may be misspelt names.
 *
 * @param hits what the first pass has found in each block; used only where no text needs repair, else names are looked
 *   for again
 * @param unspaced finds names in a text without spaces between words, such as a Chinese one
 */
export function* nameText(
  blocks: readonly ReadBlock[],
  { names, phrases }: Lexica,
  hits: readonly (readonly Hit[])[] = [],
  unspaced?: FindUnspaced,
): Pausing<NamedText> {
  const repaired = yield* repairBlocks(blocks, names, phrases);
  const known = repaired.blocks === blocks ? hits : [];
  const named = yield* mapPausing(repaired.blocks, (block, index) => {
    const found = findNames(block, names, known[index]);
    return unspaced ? unspaced(block.text, found, names) : found;
  });
  return { repaired, named, suspects: yield* findSuspects(repaired.blocks, named, names) };
}

/**
 * The second half: misspelt names, passages, descriptions and quotations. Each step builds on what those before have
 * found.
 *
 * @param findSpeakers by the rules of the text's language; without it, no quotation has a speaker
 * @returns mentions in reading order, the outer before the inner where they nest, with UTF-16 offsets into the text as
 *   printed
 */
export function* annotateText(
  { repaired, named, suspects }: NamedText,
  { names, phrases }: Lexica,
  findSpeakers: FindSpeakers | undefined,
): Pausing<TextMention[]> {
  const exact = { blocks: repaired.blocks, found: named };
  const spelt = suspects.length > 0 ? yield* withMisspelt(exact, suspects, names, spellerFor(names)) : exact;
  const worded = yield* withPassages(spelt.blocks, spelt.found, phrases.passages);
  const found = yield* withDescriptions(spelt.blocks, worded, phrases);
  const texts = repaired.blocks.map(({ text }) => text);
  const said = findSpeakers ? yield* findSpeakers(texts, found, names.entries) : yield* withoutSpeakers(texts);
  const quotations = withTold(said, found, names.entries, phrases.speakerOf);
  const mentions = yield* mapPausing(texts, (text, block) =>
    mentionsIn(block, text, found[block] ?? [], quotations[block] ?? [], names.entries).map((mention) =>
      withFocus(repaired.asPrinted(mention), phrases),
    ),
  );
  return mentions.flat();
}

function* withoutSpeakers(texts: readonly string[]): Pausing<QuotationWithSpeaker[][]> {
  const quotations = yield* quotationsAsPrinted(texts);
  return quotations.map((inBlock) => inBlock.map((quotation) => ({ ...quotation, speaker: undefined })));
}

function withFocus(mention: TextMention, { focusOf }: Phrases): TextMention {
  const { start, text, entry } = mention;
  const wanted = focusOf(entry);
  const read = wanted.length > 0 ? readWords(text) : undefined;
  for (const quote of wanted) {
    const at = read && findQuote(read, quote);
    if (at) return { ...mention, focus: { start: start + at.start, end: start + at.end } };
  }
  return mention;
}

/** The mentions of one block. */
function mentionsIn(
  block: number,
  text: string,
  found: readonly Found[],
  quotations: readonly QuotationWithSpeaker[],
  entries: readonly EntryHead[],
): TextMention[] {
  const quotationOf = quotationsOf(found, quotations);
  return found.map(({ entry, start, end, ...how }, index) => {
    const quotation = quotationOf[index];
    const speaker = quotation?.speaker;
    return {
      entry: entries[entry] as EntryHead,
      text: text.slice(start, end),
      start,
      end,
      block,
      ...how,
      quoted: quotation !== undefined,
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}
