/** The texts of a folder's articles, as a dossier's widget would read them. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { ArticleProblem } from './article-problem.js';
import { readArticles } from './article.js';

export interface Corpus {
  /** Each a list of blocks. */
  readonly texts: readonly (readonly string[])[];
  /** The files that cannot be read, and why. */
  readonly unread: readonly ArticleProblem[];
}

export function readCorpus(folder: string, dossier: Dossier): Corpus {
  const texts: (readonly string[])[] = [];
  const unread: ArticleProblem[] = [];
  for (const { article, problem } of readArticles(folder))
    if (article) texts.push(article.textFor(dossier).blocks);
    else unread.push(problem);
  return { texts, unread };
}
