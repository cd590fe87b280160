import { buildDossier } from '../node/build-dossier.js';
import { shownPath, textLines } from '../node/print-remarks.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { optionsOf } from './options.js';

export function buildCommand(argv: readonly string[], io: Io): ExitCode {
  const { values, positionals } = optionsOf(argv, { out: { type: 'string', default: '.' } }, [1, 1]);
  const built = buildDossier(positionals[0] ?? '', values.out);
  if (built.file === undefined) {
    for (const remark of built.errors) io.err(textLines(remark, io.cwd));
    io.err('nothing written');
    return exitCodes.failed;
  }
  io.out(`${shownPath(built.file, io.cwd)}: ${String(built.bytes)} bytes`);
  return exitCodes.fine;
}
