/** Prints why some words of an article are marked or not. */
import { whyNot, type Explained, type WeighedText } from '../../annotate/why-not.js';
import type { Density } from '../../annotate/density.js';
import { describeReason } from '../../authoring/check/why-sentences.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { table } from './print-tables.js';
import { printableJson } from './printable.js';

/** Of some words, wherever the text has them. */
export function printWhy(
  words: string,
  text: WeighedText,
  dossier: Dossier,
  { density, format }: { readonly density: Density; readonly format: 'text' | 'json' },
): string {
  const rows = whyNot(words, text, dossier, density);
  return format === 'json' ? printableJson(rows) : whyTable(words, rows);
}

const whyTable = (words: string, rows: readonly Explained[]): string =>
  table(
    ['block', 'start', 'end', 'words', 'entry', 'why'],
    rows.map(({ block = '', start = '', end = '', reason }) => [
      block,
      start,
      end,
      words,
      reason.args['entry'] ?? '',
      describeReason(reason),
    ]),
  );
