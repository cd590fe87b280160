/**
 * How Lit makes its templates in this widget: scripts/building/own-lit.mjs puts these in the place of what Lit does. Lit
 * sets the HTML of a template as text. Where a page allows no policy for that
 * (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive), and in a document in XML, where that text would
 * have to be well-formed, a template is built node by node.
 */
import { document } from './page.js';

/**
 * What Lit ends the name of a bound attribute with, in place of `$lit$`, which WebKit and older browsers take from HTML but
 * not from `setAttribute()` (https://dom.spec.whatwg.org/#valid-attribute-local-name).
 */
export const boundSuffix = '_lit_';

let hasPolicy = true;
let build: typeof import('./build-template.js').buildTemplate | undefined;

/** @returns a policy; `undefined` where the page's rules refuse it */
export function makePolicy<Policy>(
  factory: { createPolicy(name: string, rules: object): Policy },
  name: string,
  rules: object,
): Policy | undefined {
  try {
    return factory.createPolicy(name, rules);
  } catch {
    hasPolicy = false;
    return undefined;
  }
}

/** To be awaited before anything is rendered, once Lit is there. @throws where code that it takes does not load */
export async function templatesReady(): Promise<void> {
  // The browser is not asked to read HTML that it may refuse: each refusal would be reported to the page's owner.
  if (hasPolicy && document.contentType === 'text/html') return;
  build = (await import('./build-template.js')).buildTemplate;
}

/** Fills a template. @param html from Lit, with its markers */
export function fillTemplate(template: HTMLTemplateElement, html: string | { toString(): string }): void {
  if (build) build(template.content, String(html), boundSuffix);
  else template.innerHTML = html as string;
}
