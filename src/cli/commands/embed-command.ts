import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

/** `article-context embed`: writes the HTML by which a page takes nothing but these very files. */
export async function embedCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = optionsOf(argv, { base: { type: 'string', default: '/article-context/' } }, [0, 0]);
  const base = values.base.endsWith('/') ? values.base : `${values.base}/`;
  if (/["<>\s]/u.test(base)) throw new UsageError(`--base: expected an address or a path, found “${base}”`);
  const { embedSnippet } = await import('../../node/build/embed-snippet.js');
  const hashes = JSON.parse(readFileSync(join(io.dist, 'integrity.json'), 'utf8')) as Record<string, string>;
  io.out(embedSnippet(hashes, base));
  return exitCodes.fine;
}
