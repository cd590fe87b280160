import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

/** `article-context embed`: writes the HTML by which a page takes nothing but these very files. */
export async function embedCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = optionsOf(argv, { base: { type: 'string', default: '/article-context/' } }, [0, 0]);
  // In an import map a key that begins with a name is no address, so that its hash would bind nothing.
  const isAddress = /^(?:[a-z][a-z\d+.-]*:|\.{0,2}\/)/iu.test(values.base);
  const base = `${isAddress ? '' : './'}${values.base}${values.base.endsWith('/') ? '' : '/'}`;
  if (/["<>\s]/u.test(base)) throw new UsageError(`--base: expected an address or a path, found “${base}”`);
  const { embedSnippet } = await import('../../authoring/build/embed-snippet.js');
  const hashes = JSON.parse(readFileSync(join(io.dist, 'integrity.json'), 'utf8')) as Record<string, string>;
  io.out(embedSnippet(hashes, base));
  return exitCodes.fine;
}
