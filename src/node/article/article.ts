/** Reads articles from files. */
import { extname } from 'node:path';
import { failed, mostArticleBytes, parseArticle, tooLargeArticle, type ReadArticle } from '../../authoring/article/article.js'; // prettier-ignore
import { notAText } from '../../authoring/article/beginnings.js';
import { readTextFile } from '../folder/text-file.js';
import { textFilesIn } from '../folder/text-folder.js';
import { otherFormat } from './other-format.js';

/**
 * Reads an article. Never throws: what is wrong with the file is a problem. @param file HTML by its `.htm` or `.html`,
 * or by what it begins with, else text
 */
export function readArticle(file: string): ReadArticle {
  const read = readTextFile(file, mostArticleBytes);
  const other = otherFormat(file);
  if (other !== undefined) return failed(file, { code: 'unreadable-article', says: notAText(other) });
  if (read.text === undefined) {
    if (read.bytes === undefined) return failed(file, { code: 'unreadable-article', says: read.says });
    return tooLargeArticle(file, read.bytes);
  }
  return parseArticle(file, read.text, /^\.html?$/iu.test(extname(file)) || undefined);
}

/**
 * The articles of a folder and of the folders in it, in the order of their names. Each is read only when it is asked
 * for.
 */
export function* readArticles(folder: string): Generator<ReadArticle> {
  for (const file of textFilesIn(folder)) yield readArticle(file);
}
