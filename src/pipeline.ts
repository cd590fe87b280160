/**
 * The pipeline, on one screen: blocks of text in, mentions out. Each step takes what was found in each block and returns
 * it with what it adds. No DOM, so it serves the page, the CLI and Node alike.
 */
import type { EntryHead } from './dossier/compile.js';
import { attribute } from './match/attribution.js';
import { withDescriptions } from './match/descriptions.js';
import type { Found } from './match/found.js';
import type { Lexicon } from './match/lexicon.js';
import { withMisspelt } from './match/misspellings.js';
import type { Speller } from './match/near-spelling.js';
import { withPassages } from './match/passages.js';
import type { Phrases } from './match/phrases.js';
import type { ReadBlock } from './match/read-block.js';
import type { Suspect } from './match/suspects.js';

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
export function annotateBlocks(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  { names, phrases }: Lexica,
  spelling: Spelling | undefined,
): TextMention[] {
  const exact = { blocks, found: named };
  const spelt = spelling ? withMisspelt(exact, spelling.suspects, names, spelling.spell) : exact;
  const worded = withPassages(spelt.blocks, spelt.found, phrases.passages);
  const found = withDescriptions(spelt.blocks, worded, phrases);
  return asMentions(blocks.map(({ text }) => text), found, names.entries); // prettier-ignore
}

function asMentions(
  texts: readonly string[],
  found: readonly (readonly Found[])[],
  entries: readonly EntryHead[],
): TextMention[] {
  const quotations = attribute(texts, found, entries);
  return found.flatMap((inBlock, block) => {
    const ahead = [...(quotations[block] ?? [])].reverse();
    return inBlock.map(({ entry, start, end, ...how }) => {
      while ((ahead.at(-1)?.end ?? Infinity) < start) ahead.pop();
      const next = ahead.at(-1);
      const quotation = next && next.start <= start && end <= next.end ? next : undefined;
      return {
        entry: entries[entry] as EntryHead,
        text: (texts[block] as string).slice(start, end),
        start,
        end,
        block,
        ...how,
        quoted: quotation !== undefined,
        ...(quotation?.speaker === undefined ? {} : { speaker: quotation.speaker }),
      };
    });
  });
}
