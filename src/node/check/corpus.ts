/** Tries a dossier's aliases on a corpus of articles, and finds those that match too much or nothing. */
import { annotate } from '../../annotate/annotate.js';
import type { TextMention } from '../../annotate/text-mention.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../../editorial/finding.js';
import { groupBy } from '../../util/group-by.js';
import { mergedRanges, rangesIn, type Range } from '../../util/merged-ranges.js';
import { isTitle } from '../folder/titles.js';

/** What `check --corpus` reports. */
export interface CorpusReport {
  /** Count of the articles. */
  readonly texts: number;
  /** The alias with the most hits first; `texts` is the count of articles that have it. */
  readonly hits: readonly { entry: string; alias: string; hits: number; texts: number }[];
  readonly neverMatched: readonly { entry: string; alias: string }[];
  /** Pairs of entries whose mentions share letters. */
  readonly overlaps: readonly { outer: string; inner: string; count: number; example: string }[];
  readonly findings: readonly Finding[];
}

/** What one alias has met so far. */
interface Tally {
  hits: number;
  /** Indices of the articles. */
  texts: Set<number>;
  /** The words around each hit that may mean something else. */
  readonly doubtful: string[];
}

/** @param texts the articles, each as the texts of its blocks */
export function corpusReport(dossier: Dossier, texts: readonly (readonly string[])[]): CorpusReport {
  const tallies = new Map<string, Tally>();
  const overlaps = new Map<string, { outer: string; inner: string; count: number; example: string }>();
  texts.forEach((blocks, text) => {
    const mentions = annotate(blocks, dossier);
    for (const [block, inBlock] of groupBy(mentions, (mention) => mention.block)) {
      const named = mergedRanges(inBlock);
      for (const mention of inBlock) count(tallies, mention, text, blocks[block] ?? '', named);
    }
    for (const [outer, inner] of nestedPairs(mentions)) {
      const key = `${outer.entry.id} ${inner.entry.id}`;
      const pair = overlaps.get(key) ?? { outer: outer.entry.id, inner: inner.entry.id, count: 0, example: outer.text };
      overlaps.set(key, { ...pair, count: pair.count + 1 });
    }
  });
  const spellings = dossier.entries.flatMap(({ id, name, aliases = [] }, index) =>
    [name, ...aliases].map((alias, i) => ({
      entry: id,
      alias: typeof alias === 'string' ? alias : alias.text,
      path: ['entries', index, ...(i === 0 ? ['name'] : ['aliases', i - 1])],
    })),
  );
  // An entry's name and an alias with the same letters are one spelling; the later one counts, so that a finding points
  // at the alias.
  const distinct = [
    ...new Map(spellings.map((spelling) => [keyOf(spelling.entry, spelling.alias), spelling])).values(),
  ];
  const found = distinct.map((spelling) => ({
    ...spelling,
    tally: tallies.get(keyOf(spelling.entry, spelling.alias)),
  }));
  return {
    texts: texts.length,
    hits: found
      .flatMap(({ entry, alias, tally }) =>
        tally ? [{ entry, alias, hits: tally.hits, texts: tally.texts.size }] : [],
      )
      .sort((a, b) => b.hits - a.hits),
    neverMatched: found.filter(({ tally }) => !tally).map(({ entry, alias }) => ({ entry, alias })),
    overlaps: [...overlaps.values()].sort((a, b) => b.count - a.count),
    findings: [
      ...found.flatMap(({ alias, path, tally }) => doubtfulFinding(alias, path, tally?.doubtful ?? [])),
      ...neverFindings(dossier, tallies),
    ],
  };
}

const keyOf = (entry: string, alias: string): string => `${entry}\n${alias}`;

function count(
  tallies: Map<string, Tally>,
  mention: TextMention,
  text: number,
  block: string,
  named: readonly Range[],
): void {
  const key = keyOf(mention.entry.id, mention.alias);
  const tally = tallies.get(key) ?? { hits: 0, texts: new Set(), doubtful: [] };
  tallies.set(key, tally);
  tally.hits++;
  tally.texts.add(text);
  if (isDoubtful(mention, block, named)) tally.doubtful.push(contextOf(mention, block));
}

/** How far the words beside a hit are looked at, in UTF-16 units. */
const BESIDE = 120;

/**
 * Whether a hit may mean something else: the alias stands within a longer name ("Georgia" in "South Georgia"), or is an
 * ordinary word that is part of a name ("war" in "Cold War").
 *
 * @param named what mentions cover of the block
 */
function isDoubtful({ alias, start, end }: TextMention, block: string, named: readonly Range[]): boolean {
  const from = Math.max(0, start - BESIDE);
  const before = /(\p{Lu}\p{Ll}+)(?:\s+|-)$/u.exec(block.slice(from, start));
  const after = /^(\s+|-)(\p{Lu}\p{Ll}+)/u.exec(block.slice(end, end + BESIDE));
  const isNamed = (at: number): boolean => rangesIn(named, at, at + 1).length > 0;
  const leads =
    before !== null &&
    !isTitle(before[1] ?? '') &&
    !isNamed(from + before.index) &&
    !startsSentence(block, from + before.index);
  const [, gap = '', following = ''] = after ?? [];
  const follows = after !== null && !isTitle(following) && !isNamed(end + gap.length);
  const isCapitalised = /^\p{Lu}/u.test(block.slice(start));
  if (!/\p{Lu}/u.test(alias)) return isCapitalised && (leads || (follows && !startsSentence(block, start)));
  return leads || follows;
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["”’)]*\s+)["“‘(]*$/u.test(text.slice(Math.max(0, at - BESIDE), at));

const contextOf = ({ start, end }: TextMention, block: string): string =>
  block.slice(Math.max(0, start - 25), end + 25).replace(/^\S*\s|\s\S*$/gu, '');

/** Pairs of mentions that share letters. Mentions come in reading order, the outermost first. */
function nestedPairs(mentions: readonly TextMention[]): [TextMention, TextMention][] {
  return mentions.flatMap((outer, i) => {
    const pairs: [TextMention, TextMention][] = [];
    for (let j = i + 1; j < mentions.length; j++) {
      const inner = mentions[j];
      if (!inner || inner.block !== outer.block || inner.start >= outer.end) break;
      pairs.push([outer, inner]);
    }
    return pairs;
  });
}

const doubtfulFinding = (alias: string, path: Finding['path'], contexts: readonly string[]): Finding[] => {
  const [context] = contexts;
  if (context === undefined) return [];
  const args = { alias, context, count: contexts.length };
  return [{ code: 'likely-false-positive', severity: 'warning', path, args }];
};

function neverFindings({ entries }: Dossier, tallies: ReadonlyMap<string, Tally>): Finding[] {
  const met = new Set([...tallies.keys()].map((key) => key.split('\n')[0]));
  return entries.flatMap(({ id }, index) =>
    met.has(id)
      ? []
      : [{ code: 'entry-never-matched', severity: 'warning', path: ['entries', index, 'name'], args: { id } }],
  );
}
