/**
 * Finds misspelt names: each suspect word is replaced by a word of some name, and names are looked for in the corrected
 * text (docs/decisions/0010).
 */
import { groupBy } from '../../util/group-by.js';
import { foldText } from '../../text/fold-text.js';
import { endOf, startOf } from '../../text/words.js';
import { indices } from '../../util/indices.js';
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { CUE_REACH } from '../lexicon/cues.js';
import { crosses, holds, inReadingOrder, overlaps, type Found } from '../found.js';
import { isWording } from '../../dossier/wording-types.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { findNames } from '../names/names.js';
import type { Speller } from './near-spelling.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { isMisspelling, slipsIn, type Correction, type Evidence } from './slips.js';
import type { Suspect } from './suspects.js';
import { readBlocksOf, wordAt } from '../../text/hashed-blocks.js';

/** Blocks and, for each, what was found in it. */
export interface NamedBlocks {
  readonly blocks: readonly ReadBlock[];
  readonly found: readonly (readonly Found[])[];
}

/** The correction of a word, with the word's UTF-16 offsets in its block. */
interface SpelledCorrection extends Correction {
  readonly start: number;
  readonly end: number;
}

/** A text that names so many entries of a dossier is taken to be about its topic. */
const ON_TOPIC = 3;

/** A misspelt name and the corrections of the words that are wrong in it. */
interface Misspelt {
  readonly found: Found;
  readonly fixes: readonly SpelledCorrection[];
}

/**
 * @param suspects words that may be misspelt, of the same blocks
 * @param spell finds the words of names that a word is like
 * @returns the names in each block, the misspelt ones included; and the blocks with the hashes of corrected words, so
 *   that a misspelt word also counts as a context cue and in a passage. Texts and offsets stay as they were
 */
export function* withMisspelt(
  { blocks, found }: NamedBlocks,
  suspects: readonly Suspect[],
  lexicon: Lexicon,
  spell: Speller,
): Pausing<NamedBlocks> {
  const correctionsOf = new Map<string, readonly string[]>();
  for (const { text } of suspects) {
    if (!correctionsOf.has(text)) correctionsOf.set(text, spell(text));
    yield;
  }
  const named = new Set(found.flatMap((names) => names.map(({ entry }) => entry)));
  const evidenceFor = (entry: number): Evidence => ({ isNamed: named.has(entry), isOnTopic: named.size >= ON_TOPIC });
  const suspectsIn = groupBy(suspects, (suspect) => suspect.block);
  const misspelt: (readonly Misspelt[])[] = [];
  for (const block of blocks) {
    const own = suspectsIn.get(misspelt.length);
    misspelt.push(own ? yield* misspeltIn(block, own, correctionsOf, lexicon, evidenceFor) : []);
    yield;
  }
  if (misspelt.every(({ length }) => length === 0)) return { blocks, found };
  const meant = asMeant(blocks, misspelt);
  return {
    blocks: meant,
    found: yield* mapPausing(meant, (block, index) => {
      const before = found[index] ?? [];
      if (isReadAlike(block, blocks[index] as ReadBlock)) return before;
      return merged(findNames(block, lexicon), misspelt[index] ?? [], lexicon);
    }),
  };
}

/** Whether no word was corrected in the block or near enough to it to be a context cue: then its names are the same. */
function isReadAlike({ words, from, to }: ReadBlock, { words: before }: ReadBlock): boolean {
  const last = Math.min(words.count, to + CUE_REACH);
  for (let word = Math.max(0, from - CUE_REACH); word < last; word++)
    if (words.hash[word] !== before.hash[word]) return false;
  return true;
}

/** Words that are corrected at once: more, as in a long list of names, would hold the page up. */
const AT_ONCE = 64;

function* misspeltIn(
  block: ReadBlock,
  suspects: readonly Suspect[],
  correctionsOf: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
  evidenceFor: (entry: number) => Evidence,
): Pausing<Misspelt[]> {
  const misspelt: Misspelt[] = [];
  const corrections = (suspect: Suspect): readonly string[] => correctionsOf.get(suspect.text) ?? [];
  // First the likeliest correction of every word at once, since two words of one name may be misspelt. Then each less
  // likely one by itself, in the words around it.
  const likeliest = suspects.filter(({ isKnown }) => !isKnown);
  const attempts = [
    ...indices(Math.ceil(likeliest.length / AT_ONCE)).map((part) =>
      likeliest
        .slice(part * AT_ONCE, (part + 1) * AT_ONCE)
        .flatMap((suspect) => fixOf(suspect, corrections(suspect)[0])),
    ),
    ...suspects.flatMap((suspect) => corrections(suspect).slice(suspect.isKnown ? 0 : 1).map((word) => fixOf(suspect, word))), // prettier-ignore
  ];
  for (const fixes of attempts) {
    const isNew = fixes.some((fix) => !misspelt.some(({ found }) => holds(found, fix)));
    if (isNew)
      for (const name of correctedNames(textAround(block, fixes), fixes, lexicon, evidenceFor)) misspelt.push(name);
    yield;
  }
  return misspelt;
}

const fixOf = ({ start, end, text, isKnown }: Suspect, correction: string | undefined): SpelledCorrection[] =>
  correction === undefined
    ? []
    : [{ start, end, isKnown, from: text, to: text === text.toUpperCase() ? correction.toUpperCase() : correction }];

/** Part of a block's text; `from` is the UTF-16 offset at which it begins there. */
interface Excerpt {
  readonly text: string;
  readonly from: number;
}

/**
 * Words to each side of a misspelt one that are searched with it: they hold the rest of its name, and its context cues.
 */
const AROUND = 50;

function textAround(block: ReadBlock, fixes: readonly SpelledCorrection[]): Excerpt {
  const { text, words, from, to } = block;
  const [first] = fixes;
  const last = fixes.at(-1);
  if (!first || !last) return { text: '', from: 0 };
  const before = wordAt(block, first.start) - AROUND;
  const after = wordAt(block, last.start) + AROUND;
  const start = before <= from ? 0 : startOf(words, before);
  return { text: text.slice(start, after < to ? endOf(words, after) : undefined), from: start };
}

/** The names in a corrected text that have a corrected word in them. Their offsets are into the block's own text. */
function correctedNames(
  { text, from }: Excerpt,
  fixes: readonly SpelledCorrection[],
  lexicon: Lexicon,
  evidenceFor: (entry: number) => Evidence,
): Misspelt[] {
  let corrected = '';
  let at = 0;
  const shifts: { readonly after: number; readonly by: number }[] = [{ after: -1, by: from }];
  for (const { start, end, to } of fixes) {
    corrected += text.slice(at, start - from) + to;
    at = end - from;
    shifts.push({ after: corrected.length, by: end - corrected.length });
  }
  corrected += text.slice(at);
  const printed = (offset: number): number => offset + (shifts.findLast(({ after }) => after <= offset)?.by ?? from);
  return readBlocksOf([corrected]).flatMap((block) =>
    findNames(block, lexicon).flatMap((name): Misspelt[] => {
      const span = { start: printed(name.start), end: printed(name.end) };
      const within = fixes.filter((fix) => holds(span, fix));
      if (within.length === 0 || !isMisspelling(name.alias, within, evidenceFor(name.entry))) return [];
      const slips = within.reduce((sum, fix) => sum + slipsIn(fix), 0);
      const score = 1 - slips / foldText(name.alias).length;
      return [{ found: { ...name, ...span, via: 'near-spelling', score }, fixes: within }];
    }),
  );
}

/** The blocks with the hash of each misspelt word replaced by that of the right one. */
function asMeant(blocks: readonly ReadBlock[], misspelt: readonly (readonly Misspelt[])[]): ReadBlock[] {
  const [first] = blocks;
  if (!first) return [];
  const words = { ...first.words, hash: first.words.hash.slice() };
  blocks.forEach((block, index) => {
    for (const { fixes } of misspelt[index] ?? [])
      for (const { start, to } of fixes)
        words.hash[wordAt(block, start)] = readBlocksOf([to])[0]?.words.hash[0] as number;
  });
  return blocks.map((block) => ({ ...block, words }));
}

/**
 * Adds misspelt names to those that are spelt right. A name of the same entry that one overlaps is dropped, such as the
 * “Karabakh” in a misspelt “Nagorno-Karabakh”; a misspelt name that crosses a name of another entry is not added.
 */
function merged(names: readonly Found[], misspelt: readonly Misspelt[], { entries }: Lexicon): Found[] {
  const isName = ({ entry }: Found): boolean => {
    const head = entries[entry];
    return head !== undefined && !isWording(head);
  };
  const all = misspelt.map(({ found }) => found);
  const added = all.filter(
    (found, index) =>
      !names.some((name) => crosses(name, found) && name.entry !== found.entry && isName(name) && isName(found)) &&
      !all.some((other, i) => other.entry === found.entry && isLikelier(other, found, i < index)),
  );
  const kept = names.filter((name) => !added.some((found) => found.entry === name.entry && overlaps(found, name)));
  return [...kept, ...added].sort(inReadingOrder);
}

/**
 * Whether of two overlapping misspelt names of one entry the first is the better: longer alias, fewer slips, earlier.
 */
function isLikelier(a: Found, b: Found, isEarlier: boolean): boolean {
  if (!overlaps(a, b)) return false;
  const gain = a.alias.length - b.alias.length || a.score - b.score;
  return gain > 0 || (gain === 0 && isEarlier);
}
