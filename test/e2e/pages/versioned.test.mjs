/** A content system may put a version behind the script's address: the page then has parts of the module twice. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/support.mjs';

const html = `<!doctype html><meta charset="utf-8"><title>A page</title><p>Turkey</p>
  <article-context dossier="/dist/missing.json"></article-context>
  <script type="module" src="/dist/article-context.js?ver=6.4"></script>`;

describe('a script tag with a version in its address', () => {
  let site;
  before(async () => {
    site = await openBrowser();
  });
  after(() => site.close());

  it('a script tag with a version in its address names a dossier that is not there, as it does without the version', async () => {
    const page = await site.browser.newPage();
    const codes = [];
    await page.exposeFunction('tell', (code) => codes.push(code));
    await page.addInitScript(() => {
      document.addEventListener('article-context-error', ({ detail }) => window.tell(detail.issues[0].code));
    });
    await page.route('**/versioned.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${site.url}/versioned.html`);
    await page.waitForFunction(() => document.querySelector('article-context').state === 'error');
    assert.deepEqual(codes, ['unreachable']);
  });
});
