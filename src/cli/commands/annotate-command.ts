import { densities } from '../../annotate/density.js';
import { mentionRows, mentionTable } from '../../node/report/print-mentions.js';
import { printableJson } from '../../node/report/printable.js';
import { articleAndDossier } from '../article-and-dossier.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { oneOf, optionsOf } from '../options.js';

const options = {
  dossier: { type: 'string' },
  density: { type: 'string', default: 'calm' },
  format: { type: 'string', default: 'text' },
} as const;

/** `article-context annotate`: lists the mentions that the widget would find in an article, and which it would mark. */
export async function annotateCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [1, 1]);
  const density = oneOf('density', values.density, densities);
  const format = oneOf('format', values.format, ['text', 'json']);
  const read = await articleAndDossier(positionals[0] ?? '', values.dossier, io);
  if (!read) return exitCodes.failed;
  const rows = mentionRows(read, read.dossier, density);
  io.out(format === 'json' ? printableJson(rows) : mentionTable(rows));
  return exitCodes.fine;
}
