/** Reads all articles of a folder as a dossier's widget would. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { ArticleProblem } from '../../authoring/article/article.js';
import { readArticles } from './article.js';

/** Articles to try the aliases of a dossier on. */
export interface Corpus {
  /** The articles, each as the texts of its blocks. */
  readonly texts: readonly (readonly string[])[];
  /** The files that cannot be read, and why. */
  readonly unread: readonly ArticleProblem[];
}

/** The most articles of a folder, and the most UTF-16 units of all of them together. All are in memory at once. */
export const corpusLimits = { articles: 10_000, characters: 100_000_000 } as const;

/** @param dossier whose article is looked for in each page of HTML */
export function readCorpus(folder: string, dossier: Dossier): Corpus {
  const texts: (readonly string[])[] = [];
  const unread: ArticleProblem[] = [];
  let characters = 0;
  for (const { article, problem } of readArticles(folder)) {
    if (texts.length + unread.length === corpusLimits.articles || characters > corpusLimits.characters)
      return { texts, unread: [...unread, restUnread(folder, texts.length)] };
    if (!article) {
      unread.push(problem);
      continue;
    }
    const { blocks } = article.textFor(dossier);
    texts.push(blocks);
    characters += blocks.reduce((sum, { length }) => sum + length, 0);
  }
  return { texts, unread };
}

const restUnread = (folder: string, count: number): ArticleProblem => ({
  code: 'corpus-too-large',
  place: { file: folder, line: 1, column: 1 },
  says: `expected at most ${String(corpusLimits.articles)} articles and ${String(corpusLimits.characters)} characters; read the first ${String(count)}`,
  mend: 'try it on a part of the folder at a time',
});
