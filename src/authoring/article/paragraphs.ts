/** The paragraphs of an article, of which a dossier is made. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Article } from './article.js';

/**
 * The blocks of a page’s main content, or the paragraphs of a text, whose lines may end where the screen did.
 *
 * @param text the text as it was read
 */
export function paragraphsIn(article: Article, text: string): string[] {
  if ('paragraphs' in article.content) return joinedLines(linesOf(text)) ?? [...article.content.paragraphs];
  const topic = { id: 'new', lang: 'en', title: '', reviewed: '', sources: {}, entries: [] } satisfies Dossier;
  return article
    .textFor(topic)
    .blocks.map((block) => block.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

const linesOf = (text: string): string[] => text.replace(/^\ufeff/u, '').split(/\r?\n/u);

/**
 * The paragraphs of a text that was written in short lines, with empty lines between paragraphs. A dossier’s article has
 * one in a line.
 *
 * @returns `undefined` for a text that is not written so
 */
function joinedLines(lines: readonly string[]): string[] | undefined {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line.trim());
  }
  const broken = paragraphs.flatMap((one) => one.slice(0, -1));
  const isWrapped = broken.length > 1 && broken.filter((line) => line.length < 120 && /[\p{L},;–—-]$/u.test(line)).length > broken.length * 0.6; // prettier-ignore
  return isWrapped ? paragraphs.map((one) => one.join(' ')).filter(Boolean) : undefined;
}
