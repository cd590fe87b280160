import { annotate } from '../annotate.js';
import type { Dossier } from '../dossier/schema.js';
import { countOf } from './print-remarks.js';
import { table } from './print-tables.js';

/** A mention as plain data. */
export interface MentionRow {
  readonly entry: string;
  readonly text: string;
  readonly via: string;
  readonly alias: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export const mentionRows = (blocks: readonly string[], dossier: Dossier): MentionRow[] =>
  annotate(blocks, dossier).map(({ entry, text, via, alias, block, start, end, quoted }) => {
    return { entry: entry.id, text, via, alias, block, start, end, quoted };
  });

export function mentionTable(rows: readonly MentionRow[]): string {
  const heading = ['block', 'start', 'end', 'entry', 'text', 'via', 'alias', 'quoted'];
  const cells = rows.map(({ block, start, end, entry, text, via, alias, quoted }) => {
    return [block, start, end, entry, text, via, alias === text ? '=' : alias, quoted ? 'quoted' : ''];
  });
  const entries = new Set(rows.map(({ entry }) => entry)).size;
  return `${table(heading, cells)}\n${countOf(rows.length, 'mention')} of ${String(entries)} entries`;
}
