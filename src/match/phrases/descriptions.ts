/**
 * Resolves descriptions, such as “the NGO” or “both militaries”. Each stands for the entry, of those that own it, that
 * was mentioned last before it. Where none was mentioned near enough, or where “of” follows (“the ministry of health”),
 * it stands for something that the dossier does not know.
 */
import { groupBy } from '../../util/group-by.js';
import { fittingCue } from '../lexicon/cues.js';
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { crosses, holds, inReadingOrder, nearby, overlaps, type Found } from '../found.js';
import { isWording } from '../../dossier/wording-types.js';
import { plainly } from '../../text/unset-text.js';
import { isOthersName } from '../names/namesakes.js';
import type { Phrases } from './phrases.js';
import type { EntryHead } from '../../dossier/compile.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { scan, type Hit } from '../lexicon/scan.js';
import { wordAt } from '../../text/hashed-blocks.js';

/** The most words between a description and the mention that it stands for: about nine paragraphs of news. */
export const REACH = 300;

/** The last mention of an entry: the index of its first word, and its words. */
interface EarlierMention {
  readonly word: number;
  readonly text: string;
  /** Set where another entry was mentioned that implies this one: Ankara for Turkey. */
  readonly isImplied?: true;
}

/**
 * @param named what was found in each block, in reading order
 * @returns the same with the descriptions that stand for an entry, in reading order
 */
export function* withDescriptions(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  phrases: Phrases,
): Pausing<(readonly Found[])[]> {
  const resolver = new Resolver(phrases);
  return yield* mapPausing(blocks, (block, index) => resolver.read(block, named[index] ?? []));
}

class Resolver {
  readonly #phrases: Phrases;
  readonly #last = new Map<number, EarlierMention>();
  /** The last name that is in no other. */
  #outer: { readonly block: ReadBlock; readonly start: number; readonly end: number } | undefined;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
  }

  /** Blocks must come in reading order: a resolved description is itself a mention that the next one can stand for. */
  read(block: ReadBlock, names: readonly Found[]): readonly Found[] {
    const { text } = block;
    const hits = scan(this.#phrases.descriptions, block).filter((hit) => this.#isFree(hit, names, text));
    const found: Found[] = [];
    let next = 0;
    for (const [start, rivals] of groupBy(longestOf(hits, text), ({ start }) => start)) {
      for (; next < names.length && (names[next] as Found).start < start; next++)
        this.#remember(names[next] as Found, block);
      const description = this.#resolve(block, rivals);
      if (!description) continue;
      found.push(description);
      this.#remember(description, block);
    }
    for (; next < names.length; next++) this.#remember(names[next] as Found, block);
    return found.length === 0 ? names : [...names, ...found].sort(inReadingOrder);
  }

  /** A name within a longer name is a little further away than that: “the river” after “Blue Nile” is not the Nile. */
  #remember({ entry, start, end, via }: Found, block: ReadBlock): void {
    const { entries } = this.#phrases.descriptions;
    const isInner = block === this.#outer?.block && start >= this.#outer.start && end <= this.#outer.end;
    const word = isInner ? wordAt(block, this.#outer?.start ?? start) - 0.5 : wordAt(block, start);
    if (!isInner && via !== 'passage' && !isWording(entries[entry] as EntryHead)) this.#outer = { block, start, end };
    this.#last.set(entry, { word, text: block.text.slice(start, end) });
  }

  /** Whether a description is not part of a name, not yet found as a name of its entry, and not followed by “of …”. */
  #isFree({ start, end, alias }: Hit, names: readonly Found[], text: string): boolean {
    const { owner, entries } = this.#phrases.descriptions;
    const span = { start, end };
    const isTaken = nearby(names, span).some((name) => {
      if (!overlaps(name, span)) return false;
      if (crosses(name, span) || name.entry === owner[alias]) return true;
      const entry = entries[name.entry];
      return holds(name, span) && entry !== undefined && !isWording(entry);
    });
    const entry = owner[alias] as number;
    if (isTaken || hasComplement({ start, end }, [entry, ...(this.#phrases.impliedBy[entry] ?? [])], names, text))
      return false;
    const owning = entries[entry];
    return owning?.type !== 'person' || !isOthersName(text, start, owning.name);
  }

  /** @param rivals the same description for each entry that has it; the one that was mentioned last is meant */
  #resolve(block: ReadBlock, rivals: readonly Hit[]): Found | undefined {
    const { owner, cues, aliases } = this.#phrases.descriptions;
    const candidates = rivals.flatMap((hit) => {
      const entry = owner[hit.alias] as number;
      const word = wordAt(block, hit.start);
      const naming = this.#namingOf(entry, special.test(aliases[hit.alias] as string));
      if (!naming || word - naming.word > REACH) return [];
      const cue = cues.get(hit.alias);
      return [{ hit, entry, naming, cue: cue && fittingCue(cue, block.words, word) }];
    });
    // A context cue that fits is better evidence than which entry was mentioned last.
    const cued = candidates.filter(({ cue }) => cue !== undefined);
    const [best, second] = (cued.length > 0 ? cued : candidates).sort((a, b) => byNearness(a.naming, b.naming));
    if (!best || (second && second.entry !== best.entry && byNearness(best.naming, second.naming) === 0))
      return undefined;
    const { hit, entry, naming, cue } = best;
    return {
      start: hit.start,
      end: hit.end,
      entry,
      via: 'description',
      alias: aliases[hit.alias] as string,
      score: 1,
      antecedent: naming.text,
      ...(cue === undefined ? {} : { cue }),
    };
  }

  #namingOf(entry: number, isSpecial: boolean): EarlierMention | undefined {
    return nearest([this.#single(entry), this.#together(this.#phrases.members[entry] ?? [], isSpecial)]);
  }

  #single(entry: number): EarlierMention | undefined {
    const implying = (this.#phrases.impliedBy[entry] ?? []).map((other) => this.#last.get(other));
    return nearest([
      this.#last.get(entry),
      ...implying.map((naming) => naming && { ...naming, isImplied: true as const }),
    ]);
  }

  /**
   * The earlier mention of an entry that stands for several others (“the two countries”): there is one once each of them
   * has been mentioned, and it counts as being as far back as the one that was mentioned longest ago.
   *
   * @param isSpecial whether the description says more than what kind of thing they are (“the two downstream countries”)
   */
  #together(members: readonly number[], isSpecial: boolean): EarlierMention | undefined {
    const namings = members.flatMap((member) => this.#single(member) ?? []);
    if (namings.length === 0 || namings.length < members.length) return undefined;
    const word = Math.min(...namings.map((naming) => naming.word));
    return !isSpecial && this.#hasRival(members, word)
      ? undefined
      : { word, text: namings.map(({ text }) => text).join(', ') };
  }

  /**
   * Whether another entry of the members' type was mentioned since: after “Turkey and Azerbaijan … Armenia”, “the two
   * countries” may mean others than the first two.
   */
  #hasRival(members: readonly number[], since: number): boolean {
    const { entries } = this.#phrases.descriptions;
    const type = entries[members[0] as number]?.type;
    for (const [index, { word }] of this.#last)
      if (word > since && entries[index]?.type === type && !members.includes(index)) return true;
    return false;
  }
}

/**
 * In “the ministry of health”, the words after the description say which ministry; it need not be the dossier's. Not so where
 * they say when, how or how much (“of last week”, “of course”, “of some 6,000 megawatts”), belong to a verb (“informed the
 * ministry of the plan”), or name the entry itself.
 *
 * @param own the entry, and those that imply it
 */
export function hasComplement(
  { start, end }: Pick<Hit, 'start' | 'end'>,
  own: readonly number[],
  names: readonly Found[],
  text: string,
): boolean {
  const after = plainly(text.slice(end, end + 60));
  if (!after.startsWith(' of ') || adverbial.test(after) || ofVerb.test(text.slice(start - 12, start))) return false;
  return !nearby(names, { start: end, end: end + 60 }).some(
    (name) =>
      name.start >= end && own.includes(name.entry) && /^ of (?:the )?$/u.test(plainly(text.slice(end, name.start))),
  );
}

/** Orders by nearness. At the same place, an entry that was mentioned itself comes before one that is implied. */
const byNearness = (a: EarlierMention, b: EarlierMention): number =>
  b.word - a.word || Number(a.isImplied ?? 0) - Number(b.isImplied ?? 0);

const nearest = (namings: readonly (EarlierMention | undefined)[]): EarlierMention | undefined =>
  namings.filter((naming) => naming !== undefined).sort(byNearness)[0];

const special =
  /^(?:(?:the|both|all|these|those) )+(?:(?:two|three|four|five) )?(?!two |three |four |five )[^ ]+ [^ ]/iu;

const adverbial =
  /^ of (?:course|which|whom|(?:its|his|her|their) own|(?:the )?(?:past|last|next|recent|previous|same|day|week|month|year)|this|that|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:some|about|more than) \d[\d.,]*)(?![a-z])/u;
/** Verbs that go on after their object with “of”. */
const ofVerb =
  /(?:accus|inform|warn|notif|remind|convinc|assur|depriv|robb|stripp|suspect)(?:ed|es|e|ing|ied|ies|y)? $/u;

/**
 * The hits that are not at an end of a longer one: “the ministry of defence”, and not “the ministry” in it. In “the head of the
 * ministry” both are true.
 */
function longestOf(hits: readonly Hit[], text: string): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const isSame = last?.start === hit.start && last.end === hit.end;
    const isOwn =
      last !== undefined &&
      hit.start > last.start &&
      /\b(?:of|for|from|in|and|by|with) $/u.test(plainly(text.slice(last.start, hit.start)));
    if (!last || isSame || hit.end > last.end || isOwn) kept.push(hit);
  }
  return kept;
}
