/** Pages whose policies take from the widget what it would use: it works, or says so once and leaves the page as it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { builtIn } from '../support/small-dossier.mjs';
import { openBrowser, ready, waitForCard } from '../support/support.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const [headline, ...paragraphs] = readFileSync(`${builtIn}/article.txt`, 'utf8').split('\n').filter(Boolean);
const article = `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const watch =
  '<script>window.reports = []; document.addEventListener("securitypolicyviolation", (event) => reports.push(event.effectiveDirective))</script>';

let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

/** A page with the article and the script tag, sent with a Content-Security-Policy. */
async function open(policy, head = '') {
  const page = await site.browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  // A sandboxed page has an origin of its own, and asks for scripts across origins.
  await page.route('**/dist/**', (route) =>
    route.fulfill({
      path: dist + new URL(route.request().url()).pathname.slice('/dist/'.length),
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await page.route('**/policy', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'content-security-policy': policy } : {},
      body: `<!doctype html><html lang="en"><head>${watch}${head}</head><body>${article}<script type="module" src="/dist/article-context.js"></script></body></html>`,
    }),
  );
  await page.goto(`${site.url}/policy`);
  return { page, own: () => said.filter((line) => /^(?:article-context:|uncaught)/u.test(line)) };
}

const settled = (page) =>
  page.waitForFunction(() => /ready|error|not-found/u.test(document.querySelector('article-context')?.state));

async function expectOneLine({ page, own }, reports) {
  await settled(page);
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate(() => document.querySelector('article-context').state), 'error');
  assert.equal(await page.evaluate(() => document.querySelector('article').outerHTML), await sameArticle());
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  assert.equal(own().length, 1, own().join('\n'));
  assert.deepEqual(await page.evaluate(() => window.reports), reports);
  await page.close();
}

/** The article as a browser writes it. */
async function sameArticle() {
  const page = await site.browser.newPage();
  await page.setContent(article);
  const html = await page.evaluate(() => document.querySelector('article').outerHTML);
  await page.close();
  return html;
}

describe('a page whose policies are strict', () => {
  for (const names of ["'none'", 'other'])
    it(`a page that allows the Trusted Types ${names} has marks and cards, and no more than one report`, async () => {
      const { page, own } = await open(`trusted-types ${names}; require-trusted-types-for 'script'`);
      await ready(page);
      await page.evaluate(() => document.querySelector('article-context').show('nato'));
      await waitForCard(page);
      assert.equal(await page.evaluate(() => document.querySelector('article').outerHTML), await sameArticle());
      assert.deepEqual(own(), []);
      assert.deepEqual(await page.evaluate(() => window.reports), ['trusted-types']);
      await page.close();
    });

  it('a page where no style sheets can be constructed has one line in the console, and no marks', async () => {
    const broken = 'window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } };';
    await expectOneLine(await open('', `<script>${broken}</script>`), []);
  });

  it('a sandboxed page has marks and cards, and shows the link that it may not copy', async () => {
    const { page, own } = await open('sandbox allow-scripts');
    await ready(page);
    await page.evaluate(() => document.querySelector('article-context').show('nato'));
    await waitForCard(page);
    await page.locator('article-context-card .more').click();
    await page.locator('article-context-card .tool:not(.more)').first().click();
    await page.locator('article-context-card .link').waitFor();
    assert.match(await page.locator('article-context-card .link').inputValue(), /#article-context:nato$/u);
    assert.deepEqual(own(), []);
    await page.close();
  });
});
