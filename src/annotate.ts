/** The pipeline: blocks of text and a lexicon in, mentions out. No DOM, so it serves the page, the CLI and Node alike. */
import { compileDossier, type EntryHead } from './dossier/compile.js';
import type { Dossier } from './dossier/schema.js';
import { buildLexicon, type Lexicon } from './match/lexicon.js';
import { resolveOverlaps } from './match/overlap.js';
import { findQuotations } from './match/quotations.js';
import { scan } from './match/scan.js';
import { appendWords, noWords, type Words } from './text/words.js';

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
  readonly via: 'alias' | 'near-spelling' | 'description' | 'passage';
  /** The alias that matched. */
  readonly alias: string;
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean;
}

/**
 * Finds the mentions of a dossier's entries. Pure, but for what it keeps of each dossier: do not change one after use.
 *
 * @param blocks one text, or the blocks of one (paragraphs, headings, list items), each a plain string
 * @param dossier a dossier that `parseDossier` accepted
 * @returns mentions in reading order, outermost first where they nest
 * @example annotate('Turkey and Azerbaijan', dossier).map(({ entry }) => entry.id) // ['turkey', 'azerbaijan']
 */
export function annotate(blocks: string | readonly string[], dossier: Dossier): TextMention[] {
  const lexicon = lexiconOf(dossier);
  const texts = typeof blocks === 'string' ? [blocks] : blocks;
  return texts.flatMap((text, block) => annotateBlock(text, block, lexicon));
}

/** One for all blocks: three typed arrays take as long to make as a paragraph takes to read. */
const ownWords = noWords(1024);

/** The mentions in one block; a name never runs on from one block into the next. */
export function annotateBlock(text: string, block: number, lexicon: Lexicon): TextMention[] {
  ownWords.count = 0;
  appendWords(ownWords, text);
  return annotateWords({ text, words: ownWords, from: 0, to: ownWords.count }, block, lexicon);
}

/** A block whose words have been read already: those from `from` (inclusive) to `to` (exclusive). */
export interface ReadBlock {
  readonly text: string;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

export function annotateWords({ text, words, from, to }: ReadBlock, block: number, lexicon: Lexicon): TextMention[] {
  const hits = resolveOverlaps(scan(lexicon, text, words, from, to), lexicon);
  if (hits.length === 0) return [];
  const quotations = findQuotations(text);
  return hits.map(({ start, end, alias }) => ({
    entry: lexicon.entries[lexicon.owner[alias] as number] as EntryHead,
    text: text.slice(start, end),
    start,
    end,
    block,
    via: 'alias',
    alias: lexicon.aliases[alias] as string,
    quoted: quotations.some((quotation) => quotation.start <= start && end <= quotation.end),
  }));
}

const built = new WeakMap<Dossier, Lexicon>();

function lexiconOf(dossier: Dossier): Lexicon {
  let lexicon = built.get(dossier);
  if (!lexicon) built.set(dossier, (lexicon = buildLexicon(compileDossier(dossier).lexicon)));
  return lexicon;
}
