import { articleOf } from '../article-and-dossier.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { optionsOf, wholeNumber } from '../options.js';

/** `article-context preview`: writes the address and serves until it is stopped. */
export async function previewCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, { port: { type: 'string', default: '0' } }, [2, 2]);
  const [folder = '', article = ''] = positionals;
  const port = wholeNumber('port', values.port, 65_535);
  if (!(await articleOf(article, io))) return exitCodes.failed;
  const { startPreview } = await import('../../node/preview/preview.js');
  const { url, close } = await startPreview({ folder, article, dist: io.dist, port, cwd: io.cwd });
  io.out(url);
  await io.untilStopped();
  await close();
  return exitCodes.fine;
}
