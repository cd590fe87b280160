/**
 * The page's `document`, without what the page has put in front of it: images, forms and embedded objects are properties
 * of a document by their names, before its own (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem), so that with `<form name="body">`
 * on the page `document.body` is that form.
 */
import { inherited } from './natives.js';

const { apply } = Reflect;
const page = globalThis.document as Document | undefined;

/** To be used by this name. It is no node: where a node is asked for, `pageNode` is one. */
export const document = new Proxy({} as Document, {
  get(_, name) {
    const member = page && inherited(page, name);
    if (!member) return undefined;
    if (member.get) return apply(member.get, page, []) as unknown;
    const { value } = member as { value: unknown };
    return typeof value === 'function' ? (...args: unknown[]): unknown => apply(value, page, args) : value;
  },
  set(_, name, value) {
    const member = page && inherited(page, name);
    if (member?.set) apply(member.set, page, [value]);
    return member?.set !== undefined;
  },
  has: (_, name) => page !== undefined && inherited(page, name) !== undefined,
});

export const pageNode = page as Document;

/** What relative addresses on the page are relative to. */
export const baseOfPage = (): string => document.baseURI;
