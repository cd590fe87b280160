import { shownPath, textLines } from '../../node/report/print-remarks.js';
import { whatIsMissing } from '../../authoring/check/unfinished.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

/** `article-context build`: writes a dossier's files, or its errors. */
export async function buildCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, { out: { type: 'string', default: '.' } }, [1, 1]);
  // The libraries that draw maps take a while to load, and of the other commands only `preview` needs them.
  const { buildDossier } = await import('../../node/build/build-dossier.js');
  const built = buildDossier(positionals[0] ?? '', values.out);
  if (built.files === undefined) {
    for (const remark of built.errors) io.err(textLines(remark, io.cwd));
    if (built.draft)
      io.err(`${shownPath(built.draft.file, io.cwd)}: still a draft, which lacks: ${whatIsMissing(built.draft)}`);
    io.err('nothing written');
    return exitCodes.failed;
  }
  if (built.leftOut.length > 0) io.err(`left out, since they are still drafts: ${built.leftOut.join(', ')}`);
  for (const { file, bytes } of built.files) io.out(`${shownPath(file, io.cwd)}: ${String(bytes)} bytes`);
  return exitCodes.fine;
}
