import { byEntry, inboxText } from '../../node/inbox/print-reports.js';
import { reportsIn, type Report } from '../../node/inbox/reports.js';
import { readDossier } from '../../node/folder/targets.js';
import { readTextFile } from '../../node/folder/text-file.js';
import { relativePath, shownPath } from '../../node/report/print-remarks.js';
import { printableJson } from '../../node/report/printable.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { oneOf, optionsOf } from '../options.js';

const options = { dossier: { type: 'string' }, format: { type: 'string', default: 'text' } } as const;

const MOST_BYTES = 50_000_000;

/** `article-context inbox`: sorts readers’ reports by entry. */
export function inboxCommand(argv: readonly string[], io: Io): ExitCode {
  const { values, positionals } = optionsOf(argv, options, [1, 1]);
  const [file = ''] = positionals;
  const format = oneOf('format', values.format, ['text', 'json']);
  const read = readTextFile(file, MOST_BYTES);
  if (read.text === undefined) throw new UsageError(`no reports can be read from ${file}: ${read.says}`);
  const folder = values.dossier === undefined ? undefined : readDossier(values.dossier);
  const entries = byEntry(located(read.text, file, io), folder);
  if (format === 'text') io.out(inboxText(entries, folder !== undefined, io.cwd));
  else io.out(printableJson(entries.map((one) => ({ ...one, file: one.file && relativePath(one.file, io.cwd) }))));
  return exitCodes.fine;
}

function located(text: string, file: string, io: Io): Report[] {
  const shown = shownPath(file, io.cwd);
  try {
    return reportsIn(text);
  } catch (error) {
    throw new Error(`${shown}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
