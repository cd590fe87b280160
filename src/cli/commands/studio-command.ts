import { existsSync } from 'node:fs';
import { isFolder } from '../../node/folder/paths.js';
import { systemCode } from '../../node/folder/text-file.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf, wholeNumber } from '../options.js';

/** A browser keeps what is written by address, port included: so it is the same each time. */
const usualPort = 8017;

/** `article-context studio`: writes the address of Studio and serves it until it is stopped. */
export async function studioCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, { port: { type: 'string' } }, [0, 1]);
  const port = values.port === undefined ? undefined : wholeNumber('port', values.port, 65_535);
  const [folder] = positionals;
  if (folder !== undefined && existsSync(folder) && !isFolder(folder)) throw new UsageError(`${folder} is no folder`);
  const { startStudio } = await import('../../node/studio/studio-server.js');
  const options = { folder, dist: io.dist };
  const { url, close } = await startStudio({ ...options, port: port ?? usualPort }).catch((error: unknown) => {
    if (port !== undefined || systemCode(error) !== 'EADDRINUSE') throw error;
    io.err(`port ${String(usualPort)} is taken: what a browser has kept of Studio at that address is not here`);
    return startStudio({ ...options, port: 0 });
  });
  io.out(url);
  await io.untilStopped();
  await close();
  return exitCodes.fine;
}
