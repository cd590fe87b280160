import { basename } from 'node:path';
import { importTerms } from '../../node/import/import-terms.js';
import type { ReadTerms } from '../../node/import/term.js';
import { termsIn } from '../../node/import/terms.js';
import { readTextFile } from '../../node/folder/text-file.js';
import { countOf, shownPath } from '../../node/report/print-remarks.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

const options = { dossier: { type: 'string' } } as const;

/** `article-context import`: makes drafts of entries of another tool’s glossary. */
export function importCommand(argv: readonly string[], io: Io): ExitCode {
  const { values, positionals } = optionsOf(argv, options, [1, 1]);
  const [file = ''] = positionals;
  if (values.dossier === undefined) throw new UsageError('expected --dossier <folder>');
  const read = readTextFile(file);
  if (read.text === undefined) throw new UsageError(`no glossary can be read from ${file}: ${read.says}`);
  const shown = shownPath(file, io.cwd);
  const { terms, problems } = located(read.text, file, shown);
  for (const { line, says } of problems) io.err(`${shown}:${String(line)}: ${says}`);
  if (problems.length > 0) {
    io.err('nothing written');
    return exitCodes.failed;
  }
  const { added, known } = importTerms(terms, values.dossier, basename(file));
  for (const { line, name } of known) io.err(`${shown}:${String(line)}: there is an entry of “${name}” already`);
  io.out(
    `${shownPath(values.dossier, io.cwd)}: ${countOf(added, 'draft')} added, ${String(known.length)} there already`,
  );
  return exitCodes.fine;
}

function located(text: string, file: string, shown: string): ReadTerms {
  try {
    return termsIn(text, file);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new Error(`${shown}:${says.replace(/^line (\d+): /u, '$1: ')}`, { cause: error });
  }
}
