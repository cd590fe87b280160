import { shownPath } from '../../node/report/print-remarks.js';
import { printableInLine } from '../../node/report/printable.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

const options = {
  dossier: { type: 'string' },
  excerpt: { type: 'string' },
  archive: { type: 'boolean', default: false },
} as const;

/** `article-context source add`: adds a source of a page on the net. */
export async function sourceCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [2, 2]);
  const [action, url = ''] = positionals;
  if (action !== 'add') throw new UsageError(`expected source add <address>, found source ${action ?? ''}`);
  if (values.dossier === undefined) throw new UsageError('expected --dossier <folder>');
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url))
    throw new UsageError(`expected an https address, found “${url}”`);
  const { username, password } = new URL(url);
  // What stands in a dossier is published.
  if (username !== '' || password !== '')
    throw new UsageError('expected an address without a name and a password in it');
  const { fetchPage } = await import('../../node/sources/fetch-page.js');
  const { pageFacts } = await import('../../node/sources/page-facts.js');
  const { addSource } = await import('../../node/sources/add-source.js');
  const { canonicalAddress } = await import('../../authoring/sources/canonical-address.js');
  const { version, today } = io;
  const page = await fetchPage(url, { version });
  const facts = pageFacts(page.html, page.url);
  const archived = values.archive ? await archivedAt(url, io) : undefined;
  const excerpt = values.excerpt?.trim();
  const added = await addSource({
    folder: values.dossier,
    url,
    foundAt: page.url,
    facts,
    today,
    ...(excerpt === undefined || excerpt === '' ? {} : { excerpt }),
    ...(archived === undefined ? {} : { archived }),
  });
  if (!added.isNew) {
    io.out(`${added.id} has this address already: nothing was written`);
    return exitCodes.fine;
  }
  io.out(`${shownPath(added.file, io.cwd)}: added ${added.id}, ${facts.title ?? url}`);
  for (const [says, other] of [
    ['the page was found at', page.url],
    ['the page names as its own address', facts.canonical],
  ] as const)
    if (other !== undefined && canonicalAddress(other) !== canonicalAddress(added.address))
      io.out(`  ${says} ${printableInLine(other)}: is that what you have read? Then write it in place of yours`);
  if (added.missing.length > 0) io.out(`  the page does not say: ${added.missing.join(', ')}`);
  if (excerpt === undefined || excerpt === '')
    io.out(`  unread: when you have read it, write "status: read", and keep the sentences around what you quote in excerpts/${added.id}.yaml`); // prettier-ignore
  return exitCodes.fine;
}

/** The copy that the Internet Archive has, if it answers and has one. */
async function archivedAt(url: string, io: Io): Promise<string | undefined> {
  const { archivedCopy } = await import('../../node/sources/archived-copy.js');
  try {
    return await archivedCopy(url, { version: io.version });
  } catch (error) {
    io.err(`no address in an archive: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
