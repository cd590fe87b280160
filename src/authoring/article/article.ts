/** Reads an article to make a dossier of it, or to try one on: plain text, or HTML, which is read as the widget reads a page. */
import type { Root } from 'hast';
import type { Dossier } from '../../dossier/schema/schema.js';
import { readHastBlocks, type HastBlock } from '../../hast/hast-blocks.js';
import { readPageText } from '../../hast/hast-scope.js';
import { HastElement } from '../../hast/hast-tree.js';
import type { Place } from '../folder/yaml-file.js';
import { htmlLimits } from './html-cost.js';
import { MOST_NESTED, parseHtml } from './parse-html.js';

/** What keeps an article, or the rest of a folder of them, from being read. */
export interface ArticleProblem {
  readonly code: 'unreadable-article' | 'article-too-large' | 'article-too-deep' | 'corpus-too-large';
  readonly place: Place;
  /** What was expected, and what was found. */
  readonly says: string;
  /** What the person can do about it. */
  readonly mend?: string;
}

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

/** Says of a file of some bytes that it is too large to be an article. */
export const tooLargeArticle = (file: string, bytes: number): ReadArticle =>
  failed(file, {
    code: 'article-too-large',
    says: `expected an article of at most ${megabytes(mostArticleBytes)}, found ${megabytes(bytes)}`,
    mend: 'take the article alone, or a part of it',
  });

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

export const failed = (
  file: string,
  problem: Omit<ArticleProblem, 'place'>,
  place = { line: 1, column: 1 },
): ReadArticle => ({
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
