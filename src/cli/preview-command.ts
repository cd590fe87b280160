import { startPreview } from '../node/preview/preview.js';
import { readArticle } from '../node/folder/text-folder.js';
import { exitCodes, UsageError, type ExitCode, type Io } from './io.js';
import { optionsOf, wholeNumber } from './options.js';

/** Serves until it is told to stop. */
export async function previewCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, { port: { type: 'string', default: '0' } }, [2, 2]);
  const [folder = '', article = ''] = positionals;
  if (!readArticle(article)) throw new UsageError(`no text can be read from ${article}`);
  const { url, close } = await startPreview({
    folder,
    article,
    dist: io.dist,
    port: wholeNumber('port', values.port, 65_535),
    cwd: io.cwd,
  });
  io.out(url);
  await new Promise<void>((stop) => {
    if (io.signal?.aborted ?? true) stop();
    io.signal?.addEventListener('abort', () => {
      stop();
    });
  });
  await close();
  return exitCodes.fine;
}
