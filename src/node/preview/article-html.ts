/** Makes HTML of an article for the preview's page, and says which `scope` the widget is to have there. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Article } from '../../authoring/article/article.js';
import { escaped } from './escaped.js';
import { harmless } from './harmless-html.js';

/** An article as the preview shows it. */
export interface ShownArticle {
  readonly html: string;
  /** The widget's `scope`. */
  readonly scope: 'reprint' | 'page' | 'main';
  /** Whether the page lacks the dossier's article. */
  readonly lacksReprint: boolean;
}

/** @param dossier `undefined` while there is no sound one */
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

/** The body's content as well-formed HTML: no stray end tag of the file can close an element of the preview's page. */
function bodyHtml(page: Root): string {
  const body = elementsIn(page).find(({ tagName }) => tagName === 'body');
  return toHtml((body ?? page).children.map(harmless));
}

/** The `lang` and `dir` of the page's `<html>` or `<body>`, as attributes. */
function languageOf(page: Root): string {
  const properties = elementsIn(page).filter(({ tagName }) => tagName === 'html' || tagName === 'body').map((element) => element.properties); // prettier-ignore
  const { lang, dir } = Object.assign({}, ...properties) as Element['properties'];
  const attribute = (name: string, value: unknown): string =>
    typeof value === 'string' ? ` ${name}="${escaped(value)}"` : '';
  return attribute('lang', lang) + attribute('dir', dir);
}

/** The elements at the top of a page, in practice `<html>`, and their children. */
function elementsIn({ children }: Root): Element[] {
  const elements = children.filter((node) => node.type === 'element');
  return elements.flatMap((element) => [element, ...element.children.filter((node) => node.type === 'element')]);
}
