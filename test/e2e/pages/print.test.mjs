/** A printed page, from `dist`, on the real article. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, ready, visit } from '../support/support.mjs';

let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

/** What of the widget a reader sees on paper. */
const printed = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('article-context');
    const shown = [...shadowRoot.children].filter((view) => view.checkVisibility());
    const notes = shadowRoot.querySelector('article-context-end-notes')?.shadowRoot.querySelector('[part="end-notes"]');
    return { shown: shown.map(({ localName }) => localName), text: notes?.innerText ?? '' };
  });

/** Links keep their addresses as plain text in a PDF. */
const addressesIn = (pdf) =>
  [...pdf.toString('latin1').matchAll(/\/URI \((https:[^)]+)\)/gu)].map(([, address]) => address);
const pagesIn = (pdf) => pdf.toString('latin1').match(/\/Type \/Page\b/gu).length;

describe('a printed page', () => {
  let visited;
  let plain;
  before(async () => {
    visited = await visit(site.browser, `${site.url}/demo/`);
    plain = await visit(site.browser, `${site.url}/demo/`, { javaScriptEnabled: false });
    await ready(visited.page);
    await visited.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/cards-')),
    );
    await visited.page.waitForTimeout(300);
  });

  it('a printed page has the notes, and their sources’ addresses, in the PDF', async () => {
    const [pdf, without] = [await visited.page.pdf(), await plain.page.pdf()];
    const more = pagesIn(pdf) - pagesIn(without);
    assert.ok(more === 1 || more === 2, `${more} pages more`);
    assert.deepEqual(addressesIn(without), []);
    assert.ok(new Set(addressesIn(pdf)).size > 20);
    assert.deepEqual(await printed(visited.page).then(({ text }) => text), '');
  });

  it('a printed page shows the notes of the marked entries in reading order and nothing else of the widget', async () => {
    const { page, said, mutations } = visited;
    await page.evaluate(() => document.querySelector('article-context').openPanel());
    await page.locator('article-context-panel').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('article-context-end-notes').waitFor();
    const { shown, text } = await printed(page);
    assert.deepEqual(shown, ['article-context-end-notes']);
    const names = await page.evaluate(() => {
      const { mentions } = document.querySelector('article-context');
      return [...new Set(mentions.filter(({ marked }) => marked).map(({ entry }) => entry.name))];
    });
    let at = -1;
    for (const name of names) {
      const next = text.indexOf(name, at + 1);
      assert.ok(next > at, name);
      at = next;
    }
    assert.match(text, /^Turkey.* \(.+, \d{1,2} \w+ \d{4}\)$/mu);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('article-context-end-notes').waitFor({ state: 'detached' });
    assert.deepEqual([said, await mutations()], [[], 0]);
  });
});
