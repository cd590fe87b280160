/** Builds a template of Lit node by node. It loads where the browser may not be asked to read HTML. */
import { document } from './page.js';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';
const voids = /^(?:area|br|col|hr|img|input|link|meta|wbr)$/u;
/** A comment, a tag or a text. */
const token = /<!--([^]*?)-->|<\?([^>]*)>|<(\/?)([a-z][\w-]*)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>|([^<]+)/giu;
const attribute = /([^\s"'=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/gu;

/** What is not there is `undefined`. */
type Parts = readonly (string | undefined)[];

/**
 * @param html from Lit, with its markers: always our own, from our own source
 * @param boundSuffix how the names of its bound attributes end
 */
export function buildTemplate(into: DocumentFragment, html: string, boundSuffix: string): void {
  // Lit knows these by their order; `@click` and the like are no names that every browser takes from a script.
  let bound = 0;
  const writable = (name: string): string =>
    name.endsWith(boundSuffix) ? `bound-${String(bound++)}${boundSuffix}` : name;
  const open: (DocumentFragment | Element)[] = [into];
  for (const found of html.matchAll(token)) {
    const [, comment, mark, slash, name = '', attributes = '', text] = found as Parts;
    const parent = open.at(-1) as Element;
    if (text !== undefined) parent.append(unescaped(text));
    else if (comment !== undefined || mark !== undefined)
      parent.append(document.createComment(comment ?? `?${mark ?? ''}`));
    else if (slash) open.pop();
    else {
      const element = makeElement(name, parent);
      for (const [, key = '', ...values] of attributes.replace(/\/$/u, '').matchAll(attribute))
        element.setAttribute(writable(key), unescaped(values.find(Boolean) ?? ''));
      parent.append(element);
      if (!attributes.endsWith('/') && !voids.test(name)) open.push(element);
    }
  }
}

const makeElement = (name: string, parent: Element): Element =>
  document.createElementNS(name === 'svg' || parent.namespaceURI === SVG ? SVG : HTML, name);

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const unescaped = (text: string): string => text.replace(/&(\w+);/gu, (all, name: string) => signs[name] ?? all);
