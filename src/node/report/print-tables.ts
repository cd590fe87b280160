/** Writes the reports of `check` as tables of plain text. */
import type { CorpusReport } from '../check/corpus.js';
import type { FramingTable } from './framing-table.js';

/** A number is set to the right, a text to the left. */
type Cell = string | number;

/**
 * Writes rows under a heading. Each column is as wide as its widest cell, and no cell is longer than 120 UTF-16 units:
 * one as long as an article would widen all others.
 *
 * @example
 * table(['times', 'name'], [[12, 'Baku'], [3, 'Yerevan']]);
 * // times  name
 * //    12  Baku
 * //     3  Yerevan
 */
export function table(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heading, ...rows].map((row) => row.map(inOneLine));
  // Not `Math.max(...widths)`: an article may have more mentions than a call may have arguments, and it would throw.
  const widths = heading.map((_, i) => lines.reduce((widest, row) => Math.max(widest, width(row[i] ?? '')), 0));
  return lines
    .map((row) =>
      row
        .map((cell, i) => {
          const filling = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
          return typeof cell === 'number' ? filling + String(cell) : cell + filling;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Puts a cell in one line: the words of a page may stand on several lines of its source. */
const inOneLine = (cell: Cell): Cell => (typeof cell === 'number' ? cell : clip(cell.replace(/\s+/gu, ' '), 120));

/** How many columns of a terminal a cell takes, about: combining marks, which are drawn on a letter, take none. */
const width = (cell: Cell): number => Array.from(String(cell).replace(/\p{M}/gu, '')).length;

/** Cuts a text to so many UTF-16 units. */
const clip = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What `check --table` writes. */
export function framingTables({ sides, framings, backgrounds }: FramingTable): string {
  const total = Math.max(
    1,
    sides.reduce((sum, { words }) => sum + words, 0),
  );
  return [
    'Framing balance, whole dossier',
    table(
      ['side', 'framings', 'holders', 'words', 'share'],
      sides.map(({ side, framings: count, holders, words }) => {
        return [side, count, holders, words, `${String(Math.round((words / total) * 100))} %`];
      }),
    ),
    '',
    'Framings',
    table(
      ['entry', 'side', 'words', 'holder'],
      framings.map(({ entry, side, words, holder }) => [entry, side, words, clip(holder)]),
    ),
    '',
    'Backgrounds (grade: Coleman–Liau; names make it high)',
    table(
      ['entry', 'words', 'sentences', 'grade'],
      backgrounds.map(({ entry, words, sentences, grade }) => [entry, words, sentences, grade]),
    ),
  ].join('\n');
}

/** What `check --corpus` writes. */
export function corpusTables({ texts, hits, neverMatched, overlaps }: CorpusReport): string {
  return [
    `Corpus: ${String(texts)} texts`,
    table(
      ['hits', 'texts', 'entry', 'alias'],
      hits.map(({ hits: count, texts: inTexts, entry, alias }) => [count, inTexts, entry, clip(alias)]),
    ),
    '',
    `Overlaps: ${String(overlaps.length)}`,
    table(
      ['times', 'outer', 'inner', 'for example'],
      overlaps.map(({ count, outer, inner, example }) => [count, outer, inner, clip(example)]),
    ),
    '',
    `Aliases never matched: ${String(neverMatched.length)}`,
    table(
      ['entry', 'alias'],
      neverMatched.map(({ entry, alias }) => [entry, clip(alias)]),
    ),
  ].join('\n');
}
