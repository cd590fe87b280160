/** Reads what a page says of itself: title, publisher, date, language, its own address. */
import type { Element, Nodes, Root } from 'hast';
import { parseHtml } from '../../authoring/article/parse-html.js';

export interface PageFacts {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** The ISO date of publication, as far as the page says it: a `<time>` in it may be of anything. */
  readonly date: string | undefined;
  readonly lang: string | undefined;
  /** The address that the page gives as its own. */
  readonly canonical: string | undefined;
}

/** @param url where the page was found, for addresses that are relative to it */
export function pageFacts(html: string, url: string): PageFacts {
  const { tree } = parseHtml(html);
  if (!tree) return { title: undefined, publisher: undefined, date: undefined, lang: undefined, canonical: undefined };
  const elements = [...elementsIn(tree)];
  const metas = new Map<string, string>();
  for (const { tagName, properties } of elements) {
    if (tagName !== 'meta') continue;
    const name = text(properties['property']) ?? text(properties['name']) ?? text(properties['itemProp']);
    const content = text(properties['content']);
    if (name !== undefined && content !== undefined && !metas.has(name.toLowerCase()))
      metas.set(name.toLowerCase(), content);
  }
  const meta = (...names: string[]): string | undefined => names.map((name) => metas.get(name)).find(Boolean);
  const data = linkedData(elements);
  const byTag = (tag: string): Element | undefined => elements.find(({ tagName }) => tagName === tag);
  const link = elements.find(
    ({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes('canonical'),
  );
  return {
    title: tidy(
      meta('og:title', 'citation_title', 'dc.title', 'twitter:title') ?? data.headline ?? textIn(byTag('title')),
    ),
    publisher: tidy(
      meta('og:site_name', 'citation_publisher', 'dc.publisher', 'publisher', 'application-name') ?? data.publisher,
    ),
    date: isoIn(
      meta(
        'article:published_time',
        'citation_publication_date',
        'citation_date',
        'dc.date',
        'date',
        'datepublished',
        'pubdate',
      ) ?? data.datePublished,
    ),
    lang: languageTag(text(byTag('html')?.properties['lang']) ?? meta('og:locale', 'content-language')),
    canonical: absolute(text(link?.properties['href']) ?? meta('og:url'), url),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A line of a dossier: without what would be markup there, and not too long. */
const tidy = (value: string | undefined): string | undefined => {
  const line = value?.replace(/[<>]/gu, ' ').replace(/\p{C}/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, 300);
  return line === '' ? undefined : line;
};

function* elementsIn(root: Root): Generator<Element> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as Nodes);
  }
}

const textIn = (element: Element | undefined): string | undefined =>
  element?.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** What a page’s JSON-LD (https://schema.org/Article) says of the article on it. */
function linkedData(elements: readonly Element[]): Partial<Record<'headline' | 'publisher' | 'datePublished', string>> {
  for (const element of elements) {
    if (element.tagName !== 'script' || element.properties['type'] !== 'application/ld+json') continue;
    const found = articleIn(parsed(textIn(element) ?? ''));
    if (!found) continue;
    const publisher = (found['publisher'] as { readonly name?: unknown } | undefined)?.name;
    const fields = { headline: found['headline'], datePublished: found['datePublished'], publisher };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (Array.isArray(value)) return value.map(articleIn).find(Boolean);
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  return fields['headline'] === undefined ? articleIn(fields['@graph']) : fields;
}

/**
 * The day in a date that a page gives, or its month or year; nothing where there is no such day.
 *
 * @example isoIn('2021-04-08T10:00:00Z') // '2021-04-08'
 */
function isoIn(value: string | undefined): string | undefined {
  const parts = /^\s*(\d{4})(?:([-/])(\d{2})(?:\2(\d{2}))?)?(?![\d/-])/u.exec(value ?? '');
  if (!parts) return undefined;
  const [, year = '', , month, day] = parts;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const iso = [year, month ?? '01', day ?? '01'].join('-');
  if (Number(year) < 1000 || at.toISOString().slice(0, 10) !== iso) return undefined;
  return [year, month, day].filter(Boolean).join('-');
}

const languageTag = (value: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/iu.test(value ?? '') ? value?.replaceAll('_', '-') : undefined;

/** A page may name an address of its own site alone: what it says of others is no better than anyone’s word. */
function absolute(address: string | undefined, url: string): string | undefined {
  if (address === undefined || !URL.canParse(address, url)) return undefined;
  const found = new URL(address, url);
  const bare = (host: string): string => host.replace(/^www\./u, '');
  return bare(found.host) === bare(new URL(url).host) ? found.href : undefined;
}
