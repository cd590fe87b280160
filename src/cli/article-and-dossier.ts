import type { Dossier } from '../dossier/schema/schema.js';
import { problemLines } from '../node/article/article-problem.js';
import type { Article } from '../node/article/article.js';
import { soundDossier } from '../node/check/sound-dossier.js';
import { shownPath } from '../node/report/print-remarks.js';
import { UsageError, type Io } from './io.js';

/**
 * The article of a file; `undefined` where it is too large or nested too deeply, which has been said.
 *
 * @throws {UsageError} where there is no text to be read
 */
export async function articleOf(file: string, io: Io): Promise<Article | undefined> {
  // The parser of HTML takes a while to load, and not every command needs it.
  const { readArticle } = await import('../node/article/article.js');
  const { article, problem } = readArticle(file);
  if (article) return article;
  if (problem.code === 'unreadable-article') throw new UsageError(`no text can be read from ${file}: ${problem.says}`);
  io.err(problemLines(problem, io.cwd));
  return undefined;
}

/** What `annotate` and `coverage` both start from; `undefined` where one of the two is not sound, which has been said. */
export async function articleAndDossier(
  file: string,
  folder: string | undefined,
  io: Io,
): Promise<{ blocks: readonly string[]; dossier: Dossier } | undefined> {
  if (folder === undefined) throw new UsageError('expected --dossier <folder>');
  const article = await articleOf(file, io);
  if (!article) return undefined;
  const { dossier, lines } = soundDossier(folder, io.cwd);
  if (!dossier) {
    for (const line of lines) io.err(line);
    return undefined;
  }
  const { blocks, lacksReprint } = article.textFor(dossier);
  if (lacksReprint)
    io.err(`${shownPath(file, io.cwd)}: the dossier’s article is not in it; what was read is its main content`);
  return { blocks, dossier };
}
