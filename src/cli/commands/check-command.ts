import { checkFolders, type CheckRequest } from '../../node/check/check-folders.js';
import { targetsOf } from '../../node/folder/targets.js';
import { countOf, formats, shownPath } from '../../node/report/print-remarks.js';
import { isFolder } from '../../node/folder/paths.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { oneOf, optionsOf, wholeNumber } from '../options.js';

const options = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  excerpts: { type: 'string' },
  stale: { type: 'string' },
  table: { type: 'boolean', default: false },
  links: { type: 'boolean', default: false },
} as const;

/** `article-context check`: writes the remarks on some dossiers; the exit code is 1 where there is an error. */
export async function checkCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [1, Infinity]);
  const { corpus, excerpts, stale, fix, table } = values;
  for (const folder of [corpus, excerpts])
    if (folder !== undefined && !isFolder(folder)) throw new UsageError(`no such folder: ${folder}`);
  const request: CheckRequest = {
    format: oneOf('format', values.format, formats),
    fix,
    table,
    cwd: io.cwd,
    today: io.today,
    ...(corpus === undefined ? {} : { readCorpus: await corpusReader(corpus) }),
    ...(excerpts === undefined ? {} : { excerpts }),
    ...(stale === undefined ? {} : { staleMonths: wholeNumber('stale', stale, 1200) }),
  };
  if (values.links && request.format !== 'text') throw new UsageError('--links: expected --format text');
  const isFine = checkFolders(positionals, request, (line) => {
    io.out(line);
  });
  if (values.links) await askForLinks(positionals, io);
  return isFine ? exitCodes.fine : exitCodes.failed;
}

/** Asks the net for the pages of all sources, which nothing does that was not told to. */
async function askForLinks(paths: readonly string[], io: Io): Promise<void> {
  const { brokenLinks } = await import('../../node/sources/check-links.js');
  for (const { folder } of targetsOf(paths)) {
    const links = await brokenLinks(folder, { version: io.version }, io.cwd);
    const shown = shownPath(folder.root, io.cwd);
    if ('unread' in links) {
      io.out(`${shown}: no link asked for, since its files cannot be read`);
      continue;
    }
    for (const line of links.lines) io.out(line);
    io.out(`${shown}: ${countOf(links.asked, 'link')} asked for, ${String(links.lines.length)} without a page`);
  }
}

/** Loads the HTML parser, which takes a while, only for `--corpus`: few checks have one. */
async function corpusReader(folder: string): Promise<NonNullable<CheckRequest['readCorpus']>> {
  const { readCorpus } = await import('../../node/article/read-corpus.js');
  return (dossier) => readCorpus(folder, dossier);
}
