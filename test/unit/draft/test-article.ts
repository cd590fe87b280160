import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('articles/', import.meta.url));

/** An article’s paragraphs, and the names in it as a person lists them. */
export function testArticle(name: string): { paragraphs: string[]; names: string[] } {
  const [text = '', names = ''] = readFileSync(folder + name, 'utf8').split('\n---\n');
  return { paragraphs: text.split('\n').filter((line) => line.trim() !== ''), names: names.trim().split('\n') };
}

/** The names of their files. */
export const testArticles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
