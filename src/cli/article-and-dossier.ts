import type { Dossier } from '../dossier/schema/schema.js';
import { problemLines } from '../node/article/article-problem.js';
import type { Article, ArticleText } from '../authoring/article/article.js';
import { soundDossier } from '../node/check/sound-dossier.js';
import { shownPath } from '../node/report/print-remarks.js';
import { UsageError, type Io } from './io.js';

/**
 * Reads an article.
 *
 * @returns `undefined` where it is too large or nested too deeply, after a line about it on standard error
 * @throws {UsageError} where the file is not there or is no text
 */
export async function articleOf(file: string, io: Io): Promise<Article | undefined> {
  // The HTML parser takes a while to load, and not every command needs it.
  const { readArticle } = await import('../node/article/article.js');
  const { article, problem } = readArticle(file);
  if (article) return article;
  if (problem.code === 'unreadable-article') throw new UsageError(`no text can be read from ${file}: ${problem.says}`);
  io.err(problemLines(problem, io.cwd));
  return undefined;
}

/**
 * Reads what `annotate` and `coverage` start from: an article's blocks and a dossier.
 *
 * @returns `undefined` where one of the two cannot be used, after lines about it on standard error
 * @throws {UsageError} without `folder`, and where the article is not there or is no text
 */
export async function articleAndDossier(
  file: string,
  folder: string | undefined,
  io: Io,
): Promise<(ArticleText & Pick<Article, 'everything'> & { readonly dossier: Dossier }) | undefined> {
  if (folder === undefined) throw new UsageError('expected --dossier <folder>');
  const article = await articleOf(file, io);
  if (!article) return undefined;
  const { dossier, lines } = soundDossier(folder, io.cwd);
  if (!dossier) {
    for (const line of lines) io.err(line);
    return undefined;
  }
  const text = article.textFor(dossier);
  if (text.lacksReprint)
    io.err(`${shownPath(file, io.cwd)}: the dossier’s article is not in it; what was read is its main content`);
  return { ...text, everything: () => article.everything(), dossier };
}
