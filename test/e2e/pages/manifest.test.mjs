/** docs/styling.md and dist/custom-elements.json against the source and the widget itself. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import prettier from 'prettier';
import { elementFacts } from '../../../scripts/building/element-facts.mjs';
import { stylingDocument } from '../../../scripts/documents/styling-doc.mjs';
import { openBrowser, ready, spotOf, visit, waitForCard } from '../support/support.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const [element] = manifest.modules[0].declarations;
const namesOf = (list) => list.map(({ name }) => name).toSorted();

const sources = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  // The comments are what is checked.
  .map((text) => text.replace(/\/\*\*[\s\S]*?\*\//gu, ''));
const inSources = (pattern) => [...new Set(sources.flatMap((text) => text.match(pattern) ?? []))].toSorted();

describe('what is documented of the element', () => {
  it('the document docs/styling.md is what the source gives', async () => {
    const file = 'docs/styling.md';
    const options = { ...(await prettier.resolveConfig(file)), parser: 'markdown' };
    assert.equal(readFileSync(file, 'utf8'), await prettier.format(await stylingDocument(), options));
  });

  it('every custom property that a stylesheet reads is documented, and no other', () => {
    assert.deepEqual(
      namesOf(element.cssProperties),
      inSources(/(?<=var\(\s*|getPropertyValue\(')--article-context-[a-z-]+/gu),
    );
  });

  it('each property, method, event, custom property and part is documented in a whole sentence', async () => {
    const { properties, methods, events, cssProperties, cssParts } = await elementFacts();
    for (const { name, description } of [...properties, ...methods, ...events, ...cssProperties, ...cssParts])
      assert.match(description, /\.$/u, name);
  });
});

describe('the element that a page gets', () => {
  let visited;
  let site;
  before(async () => {
    site = await openBrowser();
    visited = await visit(site.browser, `${site.url}/demo/`);
    await ready(visited.page);
    const { x, y } = await spotOf(visited.page, 'nato');
    await visited.page.mouse.click(x, y);
    await waitForCard(visited.page);
    await visited.page.evaluate(() => document.querySelector('article-context').openPanel());
    await visited.page.waitForFunction(() =>
      document.querySelector('article-context').shadowRoot.querySelector('article-context-panel:popover-open'),
    );
  });
  after(() => site.close());

  it('the element has the attributes, properties and methods of the manifest, with the same defaults', async () => {
    const actual = await visited.page.evaluate(
      ([attributes, members]) => {
        const Element = customElements.get('article-context');
        const fresh = new Element();
        return {
          attributes: Element.observedAttributes,
          missing: members.filter(({ name }) => !(name in fresh)),
          others: attributes.filter(
            ({ fieldName, default: value }) => value && String(fresh[fieldName]) !== value.replaceAll("'", ''),
          ),
        };
      },
      [element.attributes, element.members],
    );
    assert.deepEqual(actual.attributes.toSorted(), namesOf(element.attributes));
    assert.deepEqual([actual.missing, actual.others], [[], []]);
  });

  it('the page’s stylesheet reaches every part of the manifest', async () => {
    const names = namesOf(element.cssParts);
    const unreached = await visited.page.evaluate((parts) => {
      window.dispatchEvent(new Event('beforeprint'));
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(parts.map((part) => `article-context::part(${part}) { --reached-${part}: yes }`).join('\n'));
      document.adoptedStyleSheets.push(sheet);
      const inside = (root) =>
        [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? inside(node.shadowRoot) : [])]);
      const all = inside(document.querySelector('article-context').shadowRoot);
      return parts.filter(
        (part) =>
          !all.some((node) => node.part.contains(part) && getComputedStyle(node).getPropertyValue(`--reached-${part}`)),
      );
    }, names);
    assert.deepEqual(unreached, []);
    assert.deepEqual(names, [...new Set(inSources(/(?<=\bpart=")[a-z-]+/gu))].toSorted());
  });
});
