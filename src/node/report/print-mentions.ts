import type { Density } from '../../annotate/density.js';
import { weighedMentions, type WeighedMention } from '../../annotate/why-not.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { ArticleText } from '../../authoring/article/article.js';
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
  /** Whether the widget would mark it. */
  readonly marked: boolean;
}

/** Finds the mentions of a dossier's entries in an article. */
export const mentionRows = (
  text: Pick<ArticleText, 'blocks' | 'places'>,
  dossier: Dossier,
  density: Density,
): MentionRow[] => weighedMentions(text, dossier, density).map(mentionRow);

/** A mention as plain data. */
export function mentionRow({
  found: { entry, cue, antecedent, speaker, ...found },
  chosen,
}: WeighedMention): MentionRow {
  return { ...found, entry: entry.id, cue, antecedent, speaker, marked: chosen };
}

/** Mentions as a table and a line of sums, for a person. */
export function mentionTable(rows: readonly MentionRow[]): string {
  const heading = ['block', 'start', 'end', 'entry', 'text', 'via', 'why', 'quoted', 'marked'];
  const cells = rows.map((row) => {
    const { block, start, end, entry, text, via, quoted, speaker, marked } = row;
    return [block, start, end, entry, text, via, why(row), quoted ? (speaker ?? 'yes') : '', marked ? 'yes' : ''];
  });
  const entries = new Set(rows.map(({ entry }) => entry)).size;
  const marked = rows.filter((row) => row.marked).length;
  return [
    table(heading, cells),
    countOf(marked, 'mark'),
    `${countOf(rows.length, 'mention')} of ${String(entries)} entries`,
  ].join('\n');
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
