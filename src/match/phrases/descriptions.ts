/**
 * Descriptions ("the NGO", "both militaries") stand for the nearest earlier mention of an entry that owns them; where
 * none is near enough, or what they say has a complement of its own ("the ministry of …"), they stand for nothing we know.
 */
import { groupBy } from '../../util/group-by.js';
import { fittingCue } from '../lexicon/cues.js';
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { crosses, holds, inReadingOrder, nearby, overlaps, type Found } from '../found.js';
import { isWording } from '../../dossier/wordings.js';
import { plainly } from '../../text/plain.js';
import { isOthersName } from '../names/namesakes.js';
import type { Phrases } from './phrases.js';
import type { ReadBlock } from '../../text/read-block.js';
import { scan, type Hit } from '../lexicon/scan.js';
import { wordAt } from '../../text/read-blocks.js';

/**
 * Words of the text between a description and what it stands for, at most: some ten paragraphs of news; six for a bare
 * noun ("the drill"), which may mean one that was named in a sentence that this reprint leaves out.
 */
const REACH = 350;
const REACH_OF_NOUN = 200;

/** Where an entry was last mentioned: the index of its first word there, and the words. */
interface EarlierMention {
  readonly word: number;
  readonly text: string;
  /** Not the entry itself was mentioned, but one that implies it. */
  readonly isImplied?: true;
}

/** @returns the names found in each block, and the descriptions that stand for one, in reading order */
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

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
  }

  /** In reading order, as each resolved description is a mention that the next may stand for. */
  read(block: ReadBlock, names: readonly Found[]): readonly Found[] {
    const { text } = block;
    const hits = scan(this.#phrases.descriptions, block).filter((hit) => this.#isFree(hit, names, text));
    const found: Found[] = [];
    let next = 0;
    for (const [start, rivals] of groupBy(longestOf(hits), ({ start }) => start)) {
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

  #remember({ entry, start, end }: Found, block: ReadBlock): void {
    this.#last.set(entry, { word: wordAt(block, start), text: block.text.slice(start, end) });
  }

  /** Not a part of a longer name, not what has been found by name already, and with nothing after it that tells which. */
  #isFree({ start, end, alias }: Hit, names: readonly Found[], text: string): boolean {
    const { owner, entries } = this.#phrases.descriptions;
    const span = { start, end };
    const isTaken = nearby(names, span).some((name) => {
      if (!overlaps(name, span)) return false;
      if (crosses(name, span) || name.entry === owner[alias]) return true;
      const entry = entries[name.entry];
      return holds(name, span) && entry !== undefined && !isWording(entry);
    });
    if (isTaken || hasComplement.test(plainly(text.slice(end, end + 60)))) return false;
    const owning = entries[owner[alias] as number];
    return owning?.type !== 'person' || !isOthersName(text, start, owning.name);
  }

  /** Of all entries that have this description, the one that was mentioned last. */
  #resolve(block: ReadBlock, rivals: readonly Hit[]): Found | undefined {
    const { owner, cues, aliases } = this.#phrases.descriptions;
    const candidates = rivals.flatMap((hit) => {
      const entry = owner[hit.alias] as number;
      const word = wordAt(block, hit.start);
      const naming = this.#namingOf(entry);
      const isNoun = wordAt(block, hit.end) - word < 3;
      if (!naming || word - naming.word > (isNoun ? REACH_OF_NOUN : REACH)) return [];
      const cue = cues.get(hit.alias);
      return [{ hit, entry, naming, cue: cue && fittingCue(cue, block.words, word) }];
    });
    // Where a cue tells which is meant, it says more than what was mentioned last.
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

  #namingOf(entry: number): EarlierMention | undefined {
    return nearest([this.#single(entry), this.#together(this.#phrases.members[entry] ?? [])]);
  }

  #single(entry: number): EarlierMention | undefined {
    const implying = (this.#phrases.impliedBy[entry] ?? []).map((other) => this.#last.get(other));
    return nearest([
      this.#last.get(entry),
      ...implying.map((naming) => naming && { ...naming, isImplied: true as const }),
    ]);
  }

  /** Of several that one entry stands for: they have all been mentioned where the earliest of them has. */
  #together(members: readonly number[]): EarlierMention | undefined {
    const namings = members.flatMap((member) => this.#single(member) ?? []);
    if (namings.length === 0 || namings.length < members.length) return undefined;
    const word = Math.min(...namings.map((naming) => naming.word));
    return this.#hasRival(members, word) ? undefined : { word, text: namings.map(({ text }) => text).join(', ') };
  }

  /** After "Armenia", "the two countries" may not be the two that were named before it. */
  #hasRival(members: readonly number[], since: number): boolean {
    const { entries } = this.#phrases.descriptions;
    const type = entries[members[0] as number]?.type;
    return entries.some(
      (entry, index) => entry.type === type && !members.includes(index) && (this.#last.get(index)?.word ?? -1) > since,
    );
  }
}

/** The nearer first; at one place, what was mentioned itself before what that implies. */
const byNearness = (a: EarlierMention, b: EarlierMention): number =>
  b.word - a.word || Number(a.isImplied ?? 0) - Number(b.isImplied ?? 0);

const nearest = (namings: readonly (EarlierMention | undefined)[]): EarlierMention | undefined =>
  namings.filter((naming) => naming !== undefined).sort(byNearness)[0];

/** "The ministry of health", "the war in Syria": the words after it tell which, and it need not be ours. */
const hasComplement = /^ of /u;

/** Without those that are within a longer one: "the ministry" in "the ministry of defence". */
function longestOf(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const isSame = last?.start === hit.start && last.end === hit.end;
    if (!last || isSame || hit.end > last.end) kept.push(hit);
  }
  return kept;
}
