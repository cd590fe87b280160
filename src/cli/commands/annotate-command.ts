import { densities } from '../../annotate/density.js';
import { isFolder } from '../../node/folder/paths.js';
import { soundDossier } from '../../node/check/sound-dossier.js';
import { countOf } from '../../node/report/print-remarks.js';
import { mentionRows, mentionTable } from '../../node/report/print-mentions.js';
import { printWhy } from '../../node/report/print-why.js';
import { printableJson } from '../../node/report/printable.js';
import { isPattern, STANDARD_INPUT } from '../../node/archive/inputs.js';
import { articleAndDossier } from '../article-and-dossier.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { oneOf, optionsOf } from '../options.js';

const options = {
  dossier: { type: 'string' },
  density: { type: 'string', default: 'calm' },
  format: { type: 'string' },
  why: { type: 'string' },
} as const;

/**
 * `article-context annotate`: lists the mentions that the widget would find in an article, and which it would mark. Of many
 * articles, and of what comes by standard input, it writes a line of JSON each. With `--why` it tells of some words why
 * they are marked or not.
 */
export async function annotateCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [0, Infinity]);
  const density = oneOf('density', values.density, densities);
  if (positionals.length === 0 && io.input.isTTY) throw new UsageError('expected an article, or one by standard input');
  const [file = STANDARD_INPUT, ...others] = positionals;
  const isOne =
    others.length === 0 &&
    file !== STANDARD_INPUT &&
    !isFolder(file) &&
    !isPattern(file) &&
    !/\.(?:ndjson|jsonl)$/iu.test(file);
  const format = oneOf('format', values.format ?? (isOne ? 'text' : 'ndjson'), isOne ? ['text', 'json', 'ndjson'] : ['ndjson']); // prettier-ignore
  if (values.why !== undefined && format === 'ndjson') throw new UsageError('--why: expected one article');
  if (format === 'ndjson') return manyWith(values.dossier, [file, ...others], density, io);
  const read = await articleAndDossier(file, values.dossier, io);
  if (!read) return exitCodes.failed;
  if (values.why !== undefined) {
    const text = { ...read, everything: read.everything() };
    io.out(printWhy(values.why, text, read.dossier, { density, format }));
    return exitCodes.fine;
  }
  const rows = mentionRows(read, read.dossier, density);
  io.out(format === 'json' ? printableJson(rows) : mentionTable(rows));
  return exitCodes.fine;
}

async function manyWith(
  folder: string | undefined,
  paths: readonly string[],
  density: (typeof densities)[number],
  io: Io,
): Promise<ExitCode> {
  if (folder === undefined) throw new UsageError('expected --dossier <folder>');
  const { dossier, lines } = soundDossier(folder, io.cwd);
  if (!dossier) {
    for (const line of lines) io.err(line);
    return exitCodes.failed;
  }
  const { answers } = await import('../../node/archive/answers.js');
  const { cwd, input, version } = io;
  let read = 0;
  let failed = 0;
  let isMissing = false;
  for await (const answer of answers({ paths, input, cwd }, dossier, density)) {
    read += 1;
    if (answer.error === undefined) io.out(printableJson({ ...answer, dossier: dossier.id, version }, 0));
    else {
      const { id, error, isNamed } = answer;
      failed += 1;
      isMissing ||= isNamed === true;
      io.out(printableJson({ id, error }, 0));
    }
    await io.written();
  }
  if (read === 0) io.err('no article was found');
  // Whoever reads the lines is told of each there; a filter that fails because of one would stop its pipe. What the
  // command line itself names is another matter: that is a slip of whoever wrote it.
  else if (failed > 0) io.err(`${countOf(failed, 'article')} of ${String(read)} not read: see the lines with “error”`);
  return read === 0 || isMissing ? exitCodes.failed : exitCodes.fine;
}
