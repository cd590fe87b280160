/**
 * The pipeline, on one screen: blocks of text and what the dossier knows go in, mentions come out. It has two halves,
 * since the second needs a speller, which a page fetches only where a word is suspect. Each pauses on its way; neither
 * knows a DOM, so that the page, the command line and Node have the same mentions.
 */
import type { EntryHead } from '../dossier/compile.js';
import type { Found } from '../match/found.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import { findNames } from '../match/names/names.js';
import { withDescriptions } from '../match/phrases/descriptions.js';
import { withPassages } from '../match/phrases/passages.js';
import type { Phrases } from '../match/phrases/phrases.js';
import { attribute, type Attributed } from '../match/quotations/attribution.js';
import { withMisspelt } from '../match/spelling/misspellings.js';
import type { Speller } from '../match/spelling/near-spelling.js';
import { repairBlocks, type RepairedBlocks } from '../match/spelling/repair-blocks.js';
import { findSuspects, type Suspect } from '../match/spelling/suspects.js';
import type { ReadBlock } from '../text/read-block.js';
import { mapPausing, type Pausing } from '../util/pausing.js';
import type { TextMention } from './text-mention.js';

/** What is to be found, made ready once for all texts. */
export interface Lexica {
  readonly names: Lexicon;
  readonly phrases: Phrases;
}

/** A text whose spoiled letters are repaired and whose names are found: half way to its mentions. */
export interface NamedText {
  readonly repaired: RepairedBlocks;
  /** What was found in each of the blocks. */
  readonly named: readonly (readonly Found[])[];
  /** Words that may be misspelt names. Where there are any, `annotateText` wants a speller. */
  readonly suspects: readonly Suspect[];
}

/**
 * The first half: what the text was meant to say, the names in it, and the words that may be misspelt names.
 *
 * @param hits what a first pass has found in each block already, for a text that needs no repair
 */
export function* nameText(
  blocks: readonly ReadBlock[],
  { names, phrases }: Lexica,
  hits: readonly (readonly Hit[])[] = [],
): Pausing<NamedText> {
  const repaired = yield* repairBlocks(blocks, names, phrases);
  const known = repaired.blocks === blocks ? hits : [];
  const named = yield* mapPausing(repaired.blocks, (block, index) => findNames(block, names, known[index]));
  return { repaired, named, suspects: yield* findSuspects(repaired.blocks, named, names) };
}

/**
 * The second half: misspelt names, passages, descriptions and who says what, each beside what was found before it.
 *
 * @param spell absent where no word is suspect
 * @returns mentions in reading order, outermost first where they nest, with offsets into the text as printed
 */
export function* annotateText(
  { repaired, named, suspects }: NamedText,
  { names, phrases }: Lexica,
  spell: Speller | undefined,
): Pausing<TextMention[]> {
  const exact = { blocks: repaired.blocks, found: named };
  const spelt = spell ? yield* withMisspelt(exact, suspects, names, spell) : exact;
  const worded = yield* withPassages(spelt.blocks, spelt.found, phrases.passages);
  const found = yield* withDescriptions(spelt.blocks, worded, phrases);
  const texts = repaired.blocks.map(({ text }) => text);
  const quotations = yield* attribute(texts, found, names.entries);
  const mentions = yield* mapPausing(texts, (text, block) =>
    mentionsIn(block, text, found[block] ?? [], quotations[block] ?? [], names.entries).map(repaired.asPrinted),
  );
  return mentions.flat();
}

function mentionsIn(
  block: number,
  text: string,
  found: readonly Found[],
  quotations: readonly Attributed[],
  entries: readonly EntryHead[],
): TextMention[] {
  let next = 0;
  return found.map(({ entry, start, end, ...how }) => {
    while ((quotations[next]?.end ?? Infinity) < start) next++;
    const ahead = quotations[next];
    const quotation = ahead && ahead.start <= start && end <= ahead.end ? ahead : undefined;
    return {
      entry: entries[entry] as EntryHead,
      text: text.slice(start, end),
      start,
      end,
      block,
      ...how,
      quoted: quotation !== undefined,
      ...(quotation?.speaker === undefined ? {} : { speaker: quotation.speaker }),
    };
  });
}
