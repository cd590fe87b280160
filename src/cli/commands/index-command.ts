import { limits } from '../../dossier/limits.js';
import { writeWhole } from '../../node/folder/write-file.js';
import { countOf, shownPath } from '../../node/report/print-remarks.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

/** `article-context index`: writes the index by which one script tag finds the dossier of each page. */
export async function indexCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, { out: { type: 'string', default: 'index.json' } }, [1, Infinity]);
  const { indexOf } = await import('../../node/build/dossier-index.js');
  const { index, leftOut } = indexOf(positionals, values.out);
  for (const { file, says } of leftOut) io.err(`${shownPath(file, io.cwd)}: left out: ${says}`);
  if (index.articles.length === 0) {
    io.err('nothing written');
    return exitCodes.failed;
  }
  const text = `${JSON.stringify(index)}\n`;
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.fileBytes) {
    io.err(`nothing written: expected an index of at most ${String(limits.fileBytes)} bytes, which is all that a page loads; found ${String(bytes)}. Write one for each part of the site`); // prettier-ignore
    return exitCodes.failed;
  }
  writeWhole(values.out, text);
  io.out(`${shownPath(values.out, io.cwd)}: ${countOf(index.articles.length, 'article')}, ${String(bytes)} bytes`);
  return exitCodes.fine;
}
