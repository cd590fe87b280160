/** Reads all articles of a folder as a dossier's widget would. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { ArticleProblem } from './article-problem.js';
import { readArticles } from './article.js';

/** Articles to try the aliases of a dossier on. */
export interface Corpus {
  /** The articles, each as the texts of its blocks. */
  readonly texts: readonly (readonly string[])[];
  /** The files that cannot be read, and why. */
  readonly unread: readonly ArticleProblem[];
}

/** @param dossier whose article is looked for in each page of HTML */
export function readCorpus(folder: string, dossier: Dossier): Corpus {
  const texts: (readonly string[])[] = [];
  const unread: ArticleProblem[] = [];
  for (const { article, problem } of readArticles(folder))
    if (article) texts.push(article.textFor(dossier).blocks);
    else unread.push(problem);
  return { texts, unread };
}
