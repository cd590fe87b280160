import { diffDossiers } from '../../node/report/dossier-diff.js';
import { checkDossier } from '../../authoring/check/check.js';
import { readDossier } from '../../node/folder/targets.js';
import { changesMarkdown, changesText } from '../../node/report/print-changes.js';
import { textLines } from '../../node/report/print-remarks.js';
import { printableJson } from '../../node/report/printable.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { oneOf, optionsOf } from '../options.js';

const options = { format: { type: 'string', default: 'text' } } as const;

/** `article-context diff`: tells what has changed between two versions of a dossier. */
export function diffCommand(argv: readonly string[], io: Io): ExitCode {
  const { values, positionals } = optionsOf(argv, options, [2, 2]);
  const format = oneOf('format', values.format, ['text', 'markdown', 'json']);
  const [before, after] = positionals.map((path) => soundDossier(path, io));
  if (!before || !after) return exitCodes.failed;
  const changes = diffDossiers(before, after);
  io.out({ text: changesText, markdown: changesMarkdown, json: printableJson }[format](changes));
  return exitCodes.fine;
}

/** @returns the dossier, or nothing where it has issues, which are printed */
function soundDossier(path: string, io: Io): Dossier | undefined {
  const { dossier, remarks } = checkDossier(readDossier(path));
  if (!dossier)
    for (const remark of remarks.filter(({ kind }) => kind !== 'finding')) io.err(textLines(remark, io.cwd));
  return dossier;
}
