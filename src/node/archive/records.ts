/**
 * Articles as lines of JSON (https://github.com/ndjson/ndjson-spec): `{ "id": 1, "html": "…" }`, with `text` or `blocks` in
 * place of `html`.
 */
import { parseArticle, type ArticleText } from '../../authoring/article/article.js';
import { printableInLine } from '../report/printable.js';
import type { Dossier } from '../../dossier/schema/schema.js';

/** An article of an archive, or why there is none. `isNamed` tells that the command line names what cannot be read. */
export type ArchiveRecord = { readonly id: string | number } & (
  | { readonly textFor: (dossier: Dossier) => ArticleText; readonly error?: undefined }
  | { readonly error: string; readonly isNamed?: boolean }
);

/** Never throws. @param id where the line has none that is a text or a number */
export function recordOf(line: string, id: string): ArchiveRecord {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch (error) {
    return { id, error: `expected a line of JSON: ${printableInLine(String(error).slice(0, 200))}` };
  }
  if (typeof read !== 'object' || read === null) return { id, error: 'expected an object with html, text or blocks' };
  const { id: given, html, text, blocks } = read as Readonly<Record<string, unknown>>;
  const own = typeof given === 'string' || typeof given === 'number' ? given : id;
  if (typeof html === 'string') return recordFrom(own, html, true);
  if (typeof text === 'string') return recordFrom(own, text, false);
  if (Array.isArray(blocks) && blocks.every((block) => typeof block === 'string'))
    return {
      id: own,
      textFor: () => ({ blocks, places: blocks.map(() => ({ heading: false, section: 0 })), lacksReprint: false }),
    };
  return { id: own, error: 'expected html or text as a text, or blocks as a list of texts' };
}

/** @param isHtml whether it is; `undefined` to tell by what is in it */
export function recordFrom(id: string | number, text: string, isHtml?: boolean): ArchiveRecord {
  const { article, problem } = parseArticle(String(id), text, isHtml);
  return article ? { id, textFor: (dossier) => article.textFor(dossier) } : { id, error: problem.says };
}
