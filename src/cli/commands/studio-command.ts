import { existsSync } from 'node:fs';
import { isFolder } from '../../node/folder/paths.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf, wholeNumber } from '../options.js';

/** `article-context studio`: writes the address of Studio and serves it until it is stopped. */
export async function studioCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, { port: { type: 'string', default: '0' } }, [0, 1]);
  const port = wholeNumber('port', values.port, 65_535);
  const [folder] = positionals;
  if (folder !== undefined && existsSync(folder) && !isFolder(folder)) throw new UsageError(`${folder} is no folder`);
  const { startStudio } = await import('../../node/studio/studio-server.js');
  const { url, close } = await startStudio({ folder, dist: io.dist, port });
  io.out(url);
  await io.untilStopped();
  await close();
  return exitCodes.fine;
}
