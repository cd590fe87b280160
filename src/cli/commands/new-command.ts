import { countOf, shownPath } from '../../node/report/print-remarks.js';
import { articleOf } from '../article-and-dossier.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

const options = { article: { type: 'string' }, lang: { type: 'string' } } as const;

/** `article-context new`: makes a dossier’s folder of an article, with all that can be said of it without knowing it. */
export async function newCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [1, 1]);
  const [folder = ''] = positionals;
  if (values.article === undefined) throw new UsageError('expected --article <file>, a text or a page');
  if (values.lang !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(values.lang))
    throw new UsageError(`--lang: expected a tag such as en or pt-BR, found “${values.lang}”`);
  const article = await articleOf(values.article, io);
  if (!article) return exitCodes.failed;
  // `compromise`, which knows English words, takes a while to load.
  const { newDossier } = await import('../../node/draft/new-dossier.js');
  const lang = values.lang === undefined ? {} : { lang: values.lang };
  const made = newDossier({ folder, article, dist: io.dist, cwd: io.cwd, ...lang });
  const shown = shownPath(folder, io.cwd);
  for (const file of made.kept) io.err(`${shownPath(file, io.cwd)}: was there already, and stays as it is`);
  io.out(`${shown}: ${countOf(made.files, 'file')}, ${String(made.drafts)} of them drafts of entries (language: ${made.lang})
  ${countOf(made.names, 'name')}, ${countOf(made.loaded, 'loaded word')}, ${countOf(made.quotations, 'quotation')}`);
  if (made.names === 0)
    io.out('  no name was found: names are told by their capitals. Add a file to entries/ for each that needs a card');
  if (made.words < 50)
    io.out(`  the article has ${countOf(made.words, 'word')}: so short a text is found on few pages`);
  io.out(`Delete the entries that need no card, and write the others. See as you go:
  article-context check ${shown}
  article-context preview ${shown}`);
  return exitCodes.fine;
}
