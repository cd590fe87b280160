/**
 * How Lit makes its templates in this widget: scripts/building/own-lit.mjs puts these in the place of what Lit does. Lit
 * sets the HTML of a template as text. Where a page allows no policy for that
 * (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive), and in a document in XML, where that text would have to be well-formed,
 * the template is built node by node. The HTML is always our own, from our own source.
 */
import { document } from './page.js';

/** Whether the browser may be asked to read HTML. Each refusal would be reported to the page's owner. */
let mayAsk = true;

/** @returns a policy; `undefined` where the page's rules refuse it */
export function makePolicy<Policy>(
  factory: { createPolicy(name: string, rules: object): Policy },
  name: string,
  rules: object,
): Policy | undefined {
  try {
    return factory.createPolicy(name, rules);
  } catch {
    mayAsk = false;
    return undefined;
  }
}

/** Fills a template. @param html from Lit, with its markers */
export function fillTemplate(template: HTMLTemplateElement, html: string | { toString(): string }): void {
  if (mayAsk && document.contentType === 'text/html')
    try {
      template.innerHTML = html as string;
      return;
    } catch {
      mayAsk = false;
    }
  build(template.content, String(html));
}

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';
const voids = /^(?:area|br|col|hr|img|input|link|meta|wbr)$/u;
/** A comment, a tag or a text. */
const token = /<!--([^]*?)-->|<\?([^>]*)>|<(\/?)([a-z][\w-]*)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>|([^<]+)/giu;
const attribute = /([^\s"'=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/gu;

/** What is not there is `undefined`. */
type Parts = readonly (string | undefined)[];

function build(into: DocumentFragment, html: string): void {
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
        element.setAttribute(key, unescaped(values.find(Boolean) ?? ''));
      parent.append(element);
      if (!attributes.endsWith('/') && !voids.test(name)) open.push(element);
    }
  }
}

const makeElement = (name: string, parent: Element): Element =>
  document.createElementNS(name === 'svg' || parent.namespaceURI === SVG ? SVG : HTML, name);

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const unescaped = (text: string): string => text.replace(/&(\w+);/gu, (all, name: string) => signs[name] ?? all);
