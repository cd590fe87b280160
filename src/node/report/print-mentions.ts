import { annotate } from '../../annotate/annotate.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { countOf } from './print-remarks.js';
import { table } from './print-tables.js';

/** A mention as plain data, as `annotate --format json` has it. Offsets are UTF-16 units in the text of its block. */
export interface MentionRow {
  readonly entry: string;
  readonly text: string;
  readonly via: string;
  readonly alias: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly cue: string | undefined;
  readonly antecedent: string | undefined;
  readonly quoted: boolean;
  readonly speaker: string | undefined;
}

/** Finds the mentions of a dossier's entries in some blocks. */
export const mentionRows = (blocks: readonly string[], dossier: Dossier): MentionRow[] =>
  annotate(blocks, dossier).map(({ entry, cue, antecedent, speaker, ...mention }) => {
    return { ...mention, entry: entry.id, cue, antecedent, speaker };
  });

/** Mentions as a table and a line of sums, for a person. */
export function mentionTable(rows: readonly MentionRow[]): string {
  const heading = ['block', 'start', 'end', 'entry', 'text', 'via', 'why', 'quoted'];
  const cells = rows.map((row) => {
    const { block, start, end, entry, text, via, quoted, speaker } = row;
    return [block, start, end, entry, text, via, why(row), quoted ? (speaker ?? 'yes') : ''];
  });
  const entries = new Set(rows.map(({ entry }) => entry)).size;
  return `${table(heading, cells)}\n${countOf(rows.length, 'mention')} of ${String(entries)} entries`;
}

/**
 * The alias that matched (`=` where the text has its very letters), how alike it is, and the word nearby that spoke for
 * it.
 */
function why({ text, alias, score, cue, antecedent }: MentionRow): string {
  if (antecedent !== undefined) return `for “${antecedent}”`;
  const matched = alias === text ? '=' : alias;
  return [matched, ...(score < 1 ? [score.toFixed(2)] : []), ...(cue === undefined ? [] : [`near “${cue}”`])].join(' ');
}
