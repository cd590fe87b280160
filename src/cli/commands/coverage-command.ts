import { printableJson } from '../../node/report/printable.js';
import { articleAndDossier } from '../article-and-dossier.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { oneOf, optionsOf } from '../options.js';

const options = { dossier: { type: 'string' }, format: { type: 'string', default: 'text' } } as const;

/** `article-context coverage`: lists the names of an article that no entry covers. */
export async function coverageCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [1, 1]);
  const format = oneOf('format', values.format, ['text', 'json']);
  const read = await articleAndDossier(positionals[0] ?? '', values.dossier, io);
  if (!read) return exitCodes.failed;
  // `compromise`, which knows English, takes a while to load, and no other command needs it.
  const { coverageOf, coverageTable } = await import('../../node/report/coverage.js');
  const coverage = coverageOf(read.blocks, read.dossier);
  io.out(format === 'json' ? printableJson(coverage) : coverageTable(coverage));
  return exitCodes.fine;
}
