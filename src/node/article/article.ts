/**
 * Reads articles to try a dossier on: plain text with one paragraph in a line, or HTML, which is read as the widget
 * reads a page.
 */
import { extname } from 'node:path';
import type { Root } from 'hast';
import type { Dossier } from '../../dossier/schema/schema.js';
import { readHastBlocks, type HastBlock } from '../../hast/hast-blocks.js';
import { readPageText } from '../../hast/hast-scope.js';
import { HastElement } from '../../hast/hast-tree.js';
import { readTextFile } from '../folder/text-file.js';
import { textFilesIn } from '../folder/text-folder.js';
import type { ArticleProblem } from './article-problem.js';
import { htmlLimits } from './html-cost.js';
import { otherFormat } from './other-format.js';
import { MOST_NESTED, parseHtml } from './parse-html.js';

/** An article that has been read. */
export interface Article {
  readonly file: string;
  /** The text that a dossier's widget would annotate: of HTML the reprint or, without one, the main content. */
  textFor(dossier: Dossier): ArticleText;
  /** All prose of the page, in and around the article. */
  everything(): readonly string[];
  /** The paragraphs of a plain text, or the tree of an HTML page. */
  readonly content: { readonly paragraphs: readonly string[] } | { readonly page: Root };
}

/** Where in an article a block stands. */
export type BlockPlace = Pick<HastBlock, 'heading' | 'section'>;

/** The text of an article for one dossier. */
export interface ArticleText {
  readonly blocks: readonly string[];
  /** Where in the article each block stands, in the same order. */
  readonly places: readonly BlockPlace[];
  /** Whether the page lacks the dossier's article, so that its main content was read instead. */
  readonly lacksReprint: boolean;
}

/** An article, or why it cannot be read. */
export type ReadArticle =
  | { readonly article: Article; readonly problem?: undefined }
  | { readonly article?: undefined; readonly problem: ArticleProblem };

/**
 * The most bytes of an article. No article with its page is as large, and a parsed page takes about fifty times its
 * size in memory.
 */
export const mostArticleBytes = 10_000_000;

/**
 * Reads an article. Never throws: what is wrong with the file is a problem. @param file HTML by its `.htm` or `.html`,
 * or by what it begins with, else text
 */
export function readArticle(file: string): ReadArticle {
  const read = readTextFile(file, mostArticleBytes);
  const other = otherFormat(file);
  if (other !== undefined)
    return failed(file, { code: 'unreadable-article', says: `expected a text or a page, found ${other}; copy its words into a .txt file, one paragraph in a line` }); // prettier-ignore
  if (read.text === undefined) {
    if (read.bytes === undefined) return failed(file, { code: 'unreadable-article', says: read.says });
    const says = `expected an article of at most ${megabytes(mostArticleBytes)}, found ${megabytes(read.bytes)}`;
    return failed(file, { code: 'article-too-large', says, mend: 'take the article alone, or a part of it' });
  }
  return parseArticle(file, read.text, /^\.html?$/iu.test(extname(file)) || undefined);
}

/**
 * Reads an article that is at hand.
 *
 * @param file what it is called in problems
 * @param isHtml whether it is; `undefined` to tell by what it begins with
 */
export function parseArticle(file: string, text: string, isHtml = looksLikeHtml(text)): ReadArticle {
  if (!isHtml) return { article: plainArticle(file, text) };
  const parsed = parseHtml(text);
  if (parsed.tree) return { article: htmlArticle(file, parsed.tree) };
  const { code, line, column } = parsed;
  return failed(file, { code, ...sentences[code] }, { line, column });
}

/** A page, or a part of one, begins with a tag of its own, perhaps after comments; prose may have tags further on. */
const looksLikeHtml = (text: string): boolean =>
  /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[^])*-->)*(?:<!doctype html|<(?:html|head|body|main|article|section|div|header|h[1-6]|p)[\s>])/iu.test(
    text,
  );

const failed = (file: string, problem: Omit<ArticleProblem, 'place'>, place = { line: 1, column: 1 }): ReadArticle => ({
  problem: { ...problem, place: { file, ...place } },
});

const sentences = {
  'article-too-deep': {
    says: `expected elements nested at most ${String(MOST_NESTED)} deep`,
    mend: 'close the elements where they end; a browser cuts what is nested like this',
  },
  'article-too-large': {
    says: `expected at most ${String(htmlLimits.elements)} elements with ${String(htmlLimits.attributes)} attributes each, and each <b>, <font> or the like closed`,
    mend: 'take the article alone, or a part of it',
  },
} as const;

/**
 * The articles of a folder and of the folders in it, in the order of their names. Each is read only when it is asked
 * for.
 */
export function* readArticles(folder: string): Generator<ReadArticle> {
  for (const file of textFilesIn(folder)) yield readArticle(file);
}

function plainArticle(file: string, text: string): Article {
  const paragraphs = text.split('\n').flatMap((line) => line.trim() || []);
  return {
    file,
    content: { paragraphs },
    // Of a text's lines, the title alone is known for a heading: the article's, as the dossier gives it.
    textFor: ({ article }) => ({
      blocks: paragraphs,
      places: paragraphs.map((paragraph) => ({ heading: paragraph === article?.title, section: 0 })),
      lacksReprint: false,
    }),
    everything: () => paragraphs,
  };
}

const htmlArticle = (file: string, page: Root): Article => ({
  file,
  content: { page },
  textFor(dossier) {
    const { blocks, lacksReprint } = readPageText(page, dossier);
    return { blocks: blocks.map(({ text }) => text), places: blocks, lacksReprint };
  },
  everything: () => readHastBlocks(new HastElement(page)).map(({ text }) => text),
});

const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 100_000) / 10)} MB`;
