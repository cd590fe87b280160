/** The main job on the real article, from `dist`, under a strict Content-Security-Policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { markedOn, most } from '../support/marks.mjs';
import { cardBox, cardText, openBrowser, ready, spotOf, visit, waitForCard } from '../support/support.mjs';

const gold = JSON.parse(readFileSync(new URL('../../cases/gold.json', import.meta.url), 'utf8'));
let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

const found = (page) =>
  page.evaluate(() =>
    document.querySelector('article-context').mentions.map(({ entry, text, start, end, block, range }) => ({
      id: entry.id,
      text,
      start,
      end,
      paragraph: block.textContent,
      content: block.textContent.slice(start, end),
      ranged: range.toString(),
    })),
  );

for (const [name, address] of [
  ['the module page', () => `${site.url}/demo/`],
  ['the classic page', () => `${site.url}/demo/classic.html`],
  ['the classic page opened from a disk', () => pathToFileURL('demo/classic.html').href],
]) {
  describe(name, () => {
    let visited;
    before(async () => {
      visited = await visit(site.browser, address());
      await ready(visited.page);
    });
    after(() => visited.page.context().close());

    it(`the widget on ${name} finds every place of the gold annotation that its entries have, and no other`, async () => {
      const mentions = await found(visited.page);
      const article = readFileSync('dossiers/azerbaijan-turkey-exercises/article.txt', 'utf8');
      const paragraphs = article.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
      const ids = new Set(mentions.map(({ id }) => id));
      const expected = gold
        .filter(({ id }) => ids.has(id))
        .map(({ id, paragraph, start, end }) => `${paragraph} ${start}-${end} ${id}`);
      const actual = mentions.map(
        ({ id, paragraph, start, end }) => `${paragraphs.indexOf(paragraph) + 1} ${start}-${end} ${id}`,
      );
      assert.ok(ids.size >= 25);
      assert.deepEqual(actual.toSorted(), [...new Set(expected)].toSorted());
    });

    it(`the mentions on ${name} have offsets and ranges that are exactly their words`, async () => {
      for (const { text, content, ranged } of await found(visited.page)) {
        assert.equal(content, text);
        assert.equal(ranged, text);
      }
    });

    it(`a card on ${name} opens and closes with the mouse, and the article stays as it was`, async () => {
      const { page, mutations } = visited;
      const spot = await spotOf(page, 'nato');
      await page.mouse.move(spot.x - 2, spot.y);
      await page.mouse.move(spot.x, spot.y);
      await waitForCard(page);
      assert.match(await cardText(page), /defence alliance/);
      const box = await cardBox(page);
      assert.ok(box.left >= 0 && box.top >= 0 && box.right <= box.width && box.bottom <= box.height);
      await page.mouse.move(5, 5);
      await waitForCard(page, false);
      assert.equal(await mutations(), 0);
    });

    it(`a card on ${name} opens with the keyboard alone, and closes with Escape`, async () => {
      const { page } = visited;
      await page.evaluate(() => document.querySelector('article-context').focus());
      await page.keyboard.press('Tab');
      for (let i = 0; i < 12; i++) {
        if (await page.evaluate(() => document.activeElement.localName === 'article-context')) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('ArrowRight');
      await waitForCard(page);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
    });

    it(`the widget on ${name} leaves nothing of a library on the window`, async () => {
      const names = await visited.page.evaluate(() =>
        Object.keys(window).filter((name) => /^(?:lit|reactive)/u.test(name)),
      );
      assert.deepEqual(names, []);
    });

    it(`the widget on ${name} says nothing in the console and asks nothing of another origin`, () => {
      const origin = new URL(address()).origin;
      const abroad = visited.requested.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin);
      assert.deepEqual(abroad, []);
      assert.deepEqual(visited.said, []);
    });
  });
}

describe('the marks of a calm page', () => {
  it('the marks of the article are few, of few letters, and no letter has two lines', async () => {
    const counts = await markedOn(site);
    assert.ok(counts.marks > 30, `${counts.marks} marks`);
    for (const [name, limit] of Object.entries(most)) assert.ok(counts[name] <= limit, `${name}: ${counts[name]}`);
  });

  it('the marks of the article are as many as before where the publisher sets density="section"', async () => {
    assert.equal((await markedOn(site, 'section')).marks, 75);
  });
});

describe('a phone', () => {
  it('a sheet on a phone opens by a tap and closes by a second one', async () => {
    const { page, said, mutations } = await visit(site.browser, `${site.url}/demo/`, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    await ready(page);
    const { x, y } = await spotOf(page, 'joint-exercise-spring-2021');
    await page.touchscreen.tap(x, y);
    await waitForCard(page);
    const box = await cardBox(page);
    assert.equal(Math.round(box.bottom), box.height);
    assert.equal(Math.round(box.right - box.left), box.width);
    await page.touchscreen.tap(x, y);
    await waitForCard(page, false);
    assert.deepEqual([said, await mutations()], [[], 0]);
    await page.context().close();
  });
});

describe('removal', () => {
  it('removing the widget gives the page back as it was, but for white space', async () => {
    const { page } = await visit(site.browser, `${site.url}/demo/`);
    await ready(page);
    const spot = await spotOf(page, 'breakaway-region');
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.move(spot.x + 1, spot.y);
    await waitForCard(page);
    const after = await page.evaluate(() => {
      document.querySelector('article-context').remove();
      return {
        html: document.documentElement.outerHTML.replace(/\s+/gu, ''),
        highlights: window.CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    const plain = await visit(site.browser, `${site.url}/demo/`, { javaScriptEnabled: false });
    const before = await plain.page.content();
    const bare = (html) => html.replace(/^<!doctype html>/iu, '').replace(/\s+/gu, '');
    assert.equal(bare(after.html), bare(before));
    assert.deepEqual([after.highlights, after.sheets], [0, 0]);
    await page.context().close();
    await plain.page.context().close();
  });
});

describe('a page served as XML', () => {
  it('a page served as XML has its marks, and a card opens', async () => {
    const paragraphs = readFileSync(
      new URL('../../../dossiers/azerbaijan-turkey-exercises/article.txt', import.meta.url),
      'utf8',
    )
      .replaceAll('&', '&amp;')
      .split(/\n\s*\n/u)
      .map((text) => `<p>${text}</p>`);
    const context = await site.browser.newContext();
    await context.route('**/page.xhtml', (route) =>
      route.fulfill({
        contentType: 'application/xhtml+xml',
        body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title><script src="/dist/article-context.global.js"></script></head><body><main>${paragraphs.join('')}</main></body></html>`,
      }),
    );
    const page = await context.newPage();
    const said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.goto(`${site.url}/page.xhtml`);
    await ready(page);
    await page.evaluate(() => document.querySelector('article-context').show('nato'));
    await waitForCard(page);
    assert.ok((await page.evaluate(() => window.CSS.highlights.size)) > 0);
    assert.deepEqual(said, []);
    await context.close();
  });
});
