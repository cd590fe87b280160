/** Finds the names in an article that no entry of a dossier covers. */
import { annotate } from '../../annotate/annotate.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { groupBy } from '../../util/group-by.js';
import { mergedRanges, rangesIn, type Range } from '../../util/merged-ranges.js';
import { countOf } from './print-remarks.js';
import { table } from './print-tables.js';
import { namesOf } from '../../authoring/draft/article-names.js';
import { isTitle } from '../folder/titles.js';

/** A name, or a part of one, that no mention covers. */
export interface UncoveredName {
  readonly name: string;
  readonly count: number;
  /** Index of the block where it stands first. */
  readonly block: number;
  /** The words around it there. */
  readonly context: string;
}

/** How much of an article's names a dossier covers. */
export interface Coverage {
  /** Count of the names in the text, repeated ones included. */
  readonly names: number;
  /** How many of these are wholly within mentions. */
  readonly covered: number;
  /** The most frequent first. */
  readonly uncovered: readonly UncoveredName[];
}

/** @param blocks the article's blocks of prose, as texts */
export function coverageOf(blocks: readonly string[], dossier: Dossier): Coverage {
  const mentions = groupBy(annotate(blocks, dossier), ({ block }) => block);
  const uncovered = new Map<string, UncoveredName>();
  const inBlocks = groupBy(namesOf(blocks, dossier.lang), ({ block }) => block);
  let names = 0;
  let covered = 0;
  blocks.forEach((text, block) => {
    const ranges = mergedRanges(mentions.get(block) ?? []);
    for (const name of inBlocks.get(block) ?? []) {
      names++;
      const rest = withoutRanges(name, ranges, text);
      if (rest.length === 0) covered++;
      for (const piece of rest) {
        const known = uncovered.get(piece.name);
        const first = { name: piece.name, count: 0, block, context: around(text, piece.start, piece.end) };
        uncovered.set(piece.name, { ...(known ?? first), count: (known?.count ?? 0) + 1 });
      }
    }
  });
  const byCount = [...uncovered.values()].sort((a, b) => b.count - a.count || a.block - b.block);
  return { names, covered, uncovered: byCount };
}

/**
 * The pieces of a name that remain without the mentions in it, if they are names by themselves: not "Minister" before
 * "Aliyev".
 *
 * @param mentions as merged ranges
 */
function withoutRanges(
  name: Range,
  mentions: readonly Range[],
  text: string,
): { name: string; start: number; end: number }[] {
  const within = rangesIn(mentions, name.start, name.end);
  const starts = [name.start, ...within.map(({ end }) => end)];
  const pieces = starts.map((start, i) => ({ start, end: within[i]?.start ?? name.end }));
  return pieces.flatMap(({ start, end }) => {
    const [found] = /\p{Lu}[\s\S]*[\p{L}\p{N}]|\p{Lu}/u.exec(text.slice(start, end)) ?? [];
    const bare = found?.replace(/[’']s$/u, '').replace(/\s+/gu, ' ');
    return bare === undefined || isTitle(bare) ? [] : [{ name: bare, start, end }];
  });
}

/** The text at some offsets with 40 UTF-16 units at either side. */
const around = (text: string, start: number, end: number): string =>
  `${start > 40 ? '…' : ''}${text
    .slice(Math.max(0, start - 40), end + 40)
    .replace(/\s+/gu, ' ')
    .trim()}${end + 40 < text.length ? '…' : ''}`;

/** A coverage as a table and a line of sums, for a person. */
export const coverageTable = ({ names, covered, uncovered }: Coverage): string =>
  [
    ...(uncovered.length > 0
      ? [
          table(
            ['times', 'name', 'context'],
            uncovered.map(({ count, name, context }) => [count, name, context]),
          ),
        ]
      : []),
    `${String(covered)} of ${countOf(names, 'name')} covered, ${String(uncovered.length)} different ones not`,
  ].join('\n');
