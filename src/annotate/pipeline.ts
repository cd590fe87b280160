/**
 * The pipeline, on one screen: blocks of text in, mentions out. Each step takes what was found in each block and returns
 * it with what it adds, pausing on the way. No DOM, so it serves the page, the CLI and Node alike.
 */
import type { EntryHead } from '../dossier/compile.js';
import { attribute, type Attributed } from '../match/quotations/attribution.js';
import { withDescriptions } from '../match/phrases/descriptions.js';
import type { Found } from '../match/found.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import { withMisspelt } from '../match/spelling/misspellings.js';
import type { Speller } from '../match/spelling/near-spelling.js';
import { withPassages } from '../match/phrases/passages.js';
import type { Phrases } from '../match/phrases/phrases.js';
import type { ReadBlock } from '../text/read-block.js';
import type { Suspect } from '../match/spelling/suspects.js';
import { mapPausing, type Pausing } from '../util/pausing.js';

/** A place in a text where an entry occurs. */
export interface TextMention {
  readonly entry: EntryHead;
  /** The words as the text has them: `block.slice(start, end)`. */
  readonly text: string;
  /** UTF-16 offsets in the block; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the block among those given. */
  readonly block: number;
  readonly via: Found['via'];
  /** The alias, description or passage that matched, as the dossier writes it. */
  readonly alias: string;
  /** 0–1: how much of that the text has; below 1 only for near spellings, and passages with changes. */
  readonly score: number;
  /** The words nearby that decided what an ordinary word means here. */
  readonly cue?: string;
  /** For a description: the words it stands for. */
  readonly antecedent?: string;
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean;
  /** Whose words the quotation is, where the text says so. */
  readonly speaker?: string;
}

/** What is to be found, made ready once for all texts. */
export interface Lexica {
  readonly names: Lexicon;
  readonly phrases: Phrases;
}

/** Words that may be misspelt names, and who knows what they were meant to be. */
export interface Spelling {
  readonly suspects: readonly Suspect[];
  readonly spell: Speller;
}

/**
 * @param named the names found in these blocks, by `findNames`
 * @param spelling absent where no word is suspect
 * @returns mentions in reading order, outermost first where they nest
 */
export function* annotateBlocks(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  { names, phrases }: Lexica,
  spelling: Spelling | undefined,
): Pausing<TextMention[]> {
  const exact = { blocks, found: named };
  const spelt = spelling ? yield* withMisspelt(exact, spelling.suspects, names, spelling.spell) : exact;
  const worded: readonly (readonly Found[])[] = yield* withPassages(spelt.blocks, spelt.found, phrases.passages);
  const found = yield* withDescriptions(spelt.blocks, worded, phrases);
  const texts = blocks.map(({ text }) => text);
  const quotations = yield* attribute(texts, found, names.entries);
  const mentions = yield* mapPausing(texts, (text, block) =>
    asMentions(block, text, found[block] ?? [], quotations[block] ?? [], names.entries),
  );
  return mentions.flat();
}

function asMentions(
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
