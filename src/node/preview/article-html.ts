/** The article as a part of the preview's page, and where in it the widget is to look. */
import type { Comment, Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Article } from '../article/article.js';
import { escaped } from './escaped.js';

export interface ShownArticle {
  readonly html: string;
  /** The widget's `scope`. */
  readonly scope: 'reprint' | 'page' | 'main';
  /** Whether the dossier is about an article that is not there. */
  readonly lacksReprint: boolean;
}

export function shownArticle({ content, textFor }: Article, dossier: Dossier | undefined): ShownArticle {
  if ('paragraphs' in content) {
    const [headline = '', ...paragraphs] = content.paragraphs.map(escaped);
    const html = `<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
    return { html: inBox(html), scope: 'main', lacksReprint: false };
  }
  const { page } = content;
  const lacksReprint = dossier !== undefined && textFor(dossier).lacksReprint;
  return { html: inBox(bodyHtml(page), languageOf(page)), scope: lacksReprint ? 'page' : 'reprint', lacksReprint };
}

const inBox = (html: string, attributes = ''): string => `<div class="article"${attributes}>${html}</div>`;

/** What would run, or change more than the article: the preview's policy stops most of it, and would say so each time. */
const leftOut = new Set(['script', 'style', 'link', 'meta', 'base', 'article-context']);

/** Well-formed, whatever the file is like: nothing in it ends what is around it. */
function bodyHtml(page: Root): string {
  const body = elementsIn(page).find(({ tagName }) => tagName === 'body');
  return toHtml((body ?? page).children.map(withoutLeftOut));
}

function withoutLeftOut<N extends RootContent>(node: N): N | Element | Comment {
  if (node.type !== 'element') return node;
  // An empty comment is to a reader of prose what a script is: nothing, and no edge of a word.
  if (leftOut.has(node.tagName)) return { type: 'comment', value: '' };
  return { ...node, children: node.children.map(withoutLeftOut) };
}

/** The language and direction that the page says it has. */
function languageOf(page: Root): string {
  const properties = elementsIn(page).filter(({ tagName }) => tagName === 'html' || tagName === 'body').map((element) => element.properties); // prettier-ignore
  const { lang, dir } = Object.assign({}, ...properties) as Element['properties'];
  const attribute = (name: string, value: unknown): string =>
    typeof value === 'string' ? ` ${name}="${escaped(value)}"` : '';
  return attribute('lang', lang) + attribute('dir', dir);
}

/** `<html>`, and what it has for children. */
function elementsIn({ children }: Root): Element[] {
  const elements = children.filter((node) => node.type === 'element');
  return elements.flatMap((element) => [element, ...element.children.filter((node) => node.type === 'element')]);
}
