/**
 * Why some words of a text are marked or not, as data, for editors at the command line and in the preview. It asks the
 * rules by which names and descriptions are found; no reader loads it.
 */
import { cueFits, fittingCue } from '../match/lexicon/cues.js';
import { holds, overlaps, type Found } from '../match/found.js';
import { sameWords } from '../match/lexicon/verify.js';
import { isInAddress } from '../match/names/addresses.js';
import { isAdjective, isNamesake, isOtherPlace, isShouted } from '../match/names/names.js';
import { isOthersName } from '../match/names/namesakes.js';
import { hasComplement, REACH } from '../match/phrases/descriptions.js';
import { nearest } from '../text/edit-distance.js';
import { foldText } from '../text/fold-text.js';
import type { ReadBlock } from '../text/hashed-block.js';
import { readBlocksOf, wordAt } from '../text/hashed-blocks.js';
import { readWords } from '../text/find-passage.js';
import { endOf, startOf } from '../text/words.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { annotate, preparedFor } from './annotate.js';
import { applyDensity, type Density } from './density.js';
import type { Lexica } from './pipeline.js';
import type { TextMention } from './text-mention.js';

/** `marked` and the four after it are about words that are found; those after them about words that are not. */
export type ReasonCode =
  | 'marked'
  | 'heading'
  | 'quiet'
  | 'people'
  | 'beside'
  | 'again'
  | 'within'
  | 'no-alias'
  | 'other-case'
  | 'parted'
  | 'no-cue'
  | 'other-cue'
  | 'address'
  | 'adjective'
  | 'others-name'
  | 'other-place'
  | 'shouted'
  | 'of'
  | 'not-named'
  | 'reach'
  | 'ambiguous'
  | 'refused'
  | 'part-of-word'
  | 'scope'
  | 'absent';

export interface Reason {
  readonly code: ReasonCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A mention as the text has it, and whether it is marked. */
export interface WeighedMention {
  readonly entry: TextMention['entry'];
  readonly found: TextMention;
  readonly mark: { readonly block: { readonly heading: boolean; readonly section: number } };
  readonly chosen: boolean;
}

/** The text that is annotated, where its blocks stand, and all of the page that it is on. */
export interface ReadText {
  readonly blocks: readonly string[];
  readonly places: readonly { readonly heading: boolean; readonly section: number }[];
}
export interface WeighedText extends ReadText {
  readonly everything: readonly string[];
}

/** All mentions in a text, each with whether the widget would mark it. */
export function weighedMentions({ blocks, places }: ReadText, dossier: Dossier, density: Density): WeighedMention[] {
  const mentions = annotate(blocks, dossier).map((found) => {
    const block = places[found.block] ?? { heading: false, section: 0 };
    return { entry: found.entry, found, mark: { block }, chosen: false };
  });
  applyDensity(mentions, density, '');
  return mentions;
}

/** Why a mention is marked or not. @param all mentions of the text, this one among them */
export function reasonOf(mention: WeighedMention, all: readonly WeighedMention[]): Reason {
  const { entry, found, chosen, mark } = mention;
  const about = { entry: entry.id };
  if (chosen) return { code: 'marked', args: about };
  if (mark.block.heading) return { code: 'heading', args: about };
  if (entry.mark) return { code: entry.type === 'demonym' ? 'people' : 'quiet', args: about };
  const rival = all.find(
    (one) => one !== mention && one.chosen && one.found.block === found.block && overlaps(one.found, found),
  );
  if (rival) return { code: 'beside', args: { ...about, text: rival.found.text } };
  return { code: 'again', args: about };
}

/** Some words in a text, and why they are marked or not. Without a block where the text does not have them. */
export interface Explained {
  readonly block?: number;
  readonly start?: number;
  readonly end?: number;
  readonly reason: Reason;
}

/**
 * Why some words are marked or not, wherever a text has them.
 *
 * @example whyNot('Turkey', text, dossier, 'all')[0].reason // { code: 'no-cue', args: { entry: 'turkey', … } }
 */
export function whyNot(words: string, text: WeighedText, dossier: Dossier, density: Density): Explained[] {
  const explained = explain(words, examined(text, dossier, density));
  return explained.length > 0 ? explained : [{ reason: reasonOfAbsence(foldText(words), text) }];
}

/** A text with all that was found in it. */
interface Examined {
  readonly read: readonly ReadBlock[];
  readonly mentions: readonly WeighedMention[];
  readonly lexica: Lexica;
}

const examined = (text: ReadText, dossier: Dossier, density: Density): Examined => ({
  read: readBlocksOf(text.blocks),
  mentions: weighedMentions(text, dossier, density),
  lexica: preparedFor(dossier),
});

function explain(words: string, { read, mentions, lexica }: Examined): Required<Explained>[] {
  const wanted = foldText(words);
  return read.flatMap((own, block) =>
    placesOf(wanted, own).map(({ start, end }) => {
      const spot = { own, block, start, end };
      const exact = mentions.filter(
        ({ found }) => found.block === block && found.start === start && foldText(found.text) === wanted,
      );
      const best = exact.find(({ chosen }) => chosen) ?? exact[0];
      const reason = best ? reasonOf(best, mentions) : reasonAgainst(spot, read, mentions, lexica);
      return { block, start, end, reason };
    }),
  );
}

/** Why a text does not have some words. */
function reasonOfAbsence(wanted: string, { blocks, everything }: WeighedText): Reason {
  const longer = blocks
    .flatMap((block) => foldText(block).split(' '))
    .find((word) => !wanted.includes(' ') && wanted !== '' && word.includes(wanted));
  if (longer !== undefined) return { code: 'part-of-word', args: { word: longer } };
  const isAround = everything.some((block) => ` ${foldText(block)} `.includes(` ${wanted} `));
  return { code: isAround && wanted !== '' ? 'scope' : 'absent', args: {} };
}

/** Where a block has some words, as UTF-16 offsets. */
function placesOf(wanted: string, { text, words, from, to }: ReadBlock): { start: number; end: number }[] {
  const { hash, count } = readWords(wanted);
  const places = [];
  for (let first = from; count > 0 && first + count <= to; first++) {
    if (words.hash[first] !== hash[0]) continue;
    const start = startOf(words, first);
    const end = endOf(words, first + count - 1);
    if (foldText(text.slice(start, end)) === wanted) places.push({ start, end });
  }
  return places;
}

interface Spot {
  readonly own: ReadBlock;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Why nothing was found that has just these words. */
function reasonAgainst(
  spot: Spot,
  read: readonly ReadBlock[],
  mentions: readonly WeighedMention[],
  lexica: Lexica,
): Reason {
  const outer = mentions.find(({ found }) => found.block === spot.block && holds(found, spot));
  const crossing = mentions.find(({ found }) => found.block === spot.block && overlaps(found, spot));
  const words = foldText(spot.own.text.slice(spot.start, spot.end));
  return (
    reasonAgainstName(spot, words, lexica) ??
    (outer ? { code: 'within', args: { text: outer.found.text, entry: outer.entry.id } } : undefined) ??
    reasonAgainstDescription(spot, words, read, mentions, lexica) ??
    (crossing ? { code: 'within', args: { text: crossing.found.text, entry: crossing.entry.id } } : undefined) ??
    withoutAlias(words, lexica)
  );
}

function reasonAgainstName({ own, start, end }: Spot, folded: string, { names }: Lexica): Reason | undefined {
  const { text, words, from, to } = own;
  const alias = names.aliases.findIndex((one) => foldText(one) === folded);
  if (alias < 0) return undefined;
  const spelling = names.aliases[alias] as string;
  const args = { alias: spelling, entry: names.entries[names.owner[alias] as number]?.id ?? '' };
  const first = wordAt(own, start);
  const count = wordAt(own, end) - first;
  const isThere = (as: string): boolean => sameWords(as, text, words, first, count);
  if (!isThere(spelling)) return { code: isThere(spelling.toLowerCase()) ? 'other-case' : 'parted', args };
  const cue = names.cues.get(alias);
  if (cue && !cueFits(cue, words, first, from, to))
    return cue.near.length > 0 && fittingCue(cue, words, first) === undefined
      ? { code: 'no-cue', args: { ...args, words: listed(cue.near) } }
      : { code: 'other-cue', args: { ...args, words: listed(cue.notNear) } };
  if (isInAddress(text, start, end)) return { code: 'address', args };
  if (isAdjective(text, end, spelling)) return { code: 'adjective', args };
  if (isNamesake(text, start, alias, names)) return { code: 'others-name', args };
  if (isShouted(text, spelling)) return { code: 'shouted', args };
  if (isOtherPlace(text, { start, end, alias }, names)) return { code: 'other-place', args };
  return { code: 'refused', args };
}

const listed = (cues: readonly { readonly text: string }[]): string => cues.map(({ text }) => text).join(', ');

function reasonAgainstDescription(
  { own, block, start, end }: Spot,
  folded: string,
  read: readonly ReadBlock[],
  mentions: readonly WeighedMention[],
  { phrases }: Lexica,
): Reason | undefined {
  const { descriptions, impliedBy, members } = phrases;
  const { aliases, owner, entries } = descriptions;
  const owners = [...new Set(aliases.flatMap((alias, i) => (foldText(alias) === folded ? [owner[i] as number] : [])))];
  const [first] = owners;
  if (first === undefined) return undefined;
  const head = entries[first];
  const args = { entry: owners.map((one) => entries[one]?.id ?? '').join(', ') };
  const names = mentions.flatMap(({ found, entry }): Found[] =>
    found.block === block ? [{ ...found, entry: entries.findIndex(({ id }) => id === entry.id) }] : [],
  );
  if (owners.every((one) => hasComplement({ start, end }, [one, ...(impliedBy[one] ?? [])], names, own.text)))
    return { code: 'of', args };
  if (head?.type === 'person' && isOthersName(own.text, start, head.name)) return { code: 'others-name', args };
  const at = wordAt(own, start);
  const before = mentions.filter(({ found }) => found.block < block || (found.block === block && found.start < start));
  const wordOf = ({ found }: WeighedMention): number => wordAt(read[found.block] as ReadBlock, found.start);
  /** The words since an entry was last named, itself or by one that implies it. */
  const since = (one: number): number => {
    const ids = [one, ...(impliedBy[one] ?? [])].map((entry) => entries[entry]?.id);
    const last = before.findLast(({ entry }) => ids.includes(entry.id));
    return last ? at - wordOf(last) : Infinity;
  };
  const distances = owners.map((one) =>
    Math.min(since(one), (members[one] ?? []).length > 0 ? Math.max(...(members[one] ?? []).map(since)) : Infinity),
  );
  const distance = Math.min(...distances);
  if (distance === Infinity) {
    const missing = (members[first] ?? []).filter((one) => since(one) === Infinity);
    return {
      code: 'not-named',
      args: { entry: missing.map((one) => entries[one]?.id ?? '').join(', ') || args.entry },
    };
  }
  if (distance > REACH) return { code: 'reach', args: { ...args, words: distance, most: REACH } };
  return { code: 'ambiguous', args };
}

/** The reason for words of no entry, with the alias that is most like them. */
function withoutAlias(folded: string, { names }: Lexica): Reason {
  const like = nearest(folded, names.aliases.map(foldText));
  const alias = names.aliases.find((one) => like !== undefined && foldText(one) === like);
  return { code: 'no-alias', args: alias === undefined ? {} : { like: alias } };
}

/** What is found and marked, or found and left to another mark; all else is refused. */
const foundCodes: ReadonlySet<ReasonCode> = new Set([
  'marked',
  'heading',
  'quiet',
  'people',
  'beside',
  'again',
  'within',
]);

/** Words of a text that an entry has, but which are not found there, with the reason. */
export interface Refused extends Explained {
  readonly words: string;
}

/** Every name and description of a dossier that stands in a text, but was not found there. */
export function refusedIn(text: ReadText, dossier: Dossier, density: Density): Refused[] {
  const all = examined(text, dossier, density);
  const { names, phrases } = all.lexica;
  const refused = new Map<string, Refused>();
  for (const words of new Set([...names.aliases, ...phrases.descriptions.aliases]))
    for (const one of explain(words, all))
      if (!foundCodes.has(one.reason.code))
        refused.set(`${String(one.block)} ${String(one.start)} ${String(one.end)}`, { ...one, words });
  return [...refused.values()];
}
