/** What the documents show is tried as a reader would try it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseDossier } from 'article-context';
import { build } from 'esbuild';
import { blocksOf, customProperties, localLinks } from '../support/documents.mjs';
import { openBrowser } from '../support/support.mjs';

let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

describe('documents', () => {
  for (const [index, { file, code }] of blocksOf('html').entries()) {
    it(`the HTML in ${file}, block ${index + 1}, works on a page`, async () => {
      const page = await site.browser.newPage();
      const said = [];
      page.on('console', (message) => message.type() !== 'debug' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      const article = await (await fetch(`${site.url}/demo/`)).text();
      // The article alone with the block after it, and dist/ where the documents say to copy it.
      const body = article
        .replace(/<script[\s\S]*?<\/script>|<link rel="stylesheet"[^>]*>/gu, '')
        .replace('</body>', `${code}</body>`);
      await page.route('**/article-context/**', async (route) => {
        const path = new URL(route.request().url()).pathname.replace('/article-context/', '/dist/');
        await route.fulfill({ response: await route.fetch({ url: `${site.url}${path}` }) });
      });
      await page.route('**/documented', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${site.url}/documented`);
      await page.waitForFunction(() => document.querySelector('article-context')?.state === 'ready');
      const mentions = await page.evaluate(() => document.querySelector('article-context').mentions.length);
      assert.ok(mentions > 0);
      assert.deepEqual(said, []);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    });
  }

  for (const [index, { file, code }] of blocksOf('json').entries()) {
    it(`the entry in ${file}, block ${index + 1}, is one that a dossier takes`, () => {
      const source = { title: 'A chart', publisher: 'An office', status: 'read', note: 'On paper.' };
      const top = { id: 'a', lang: 'en', title: 'A', reviewed: '2026-11-22', sources: { S1: source } };
      assert.deepEqual(parseDossier({ ...top, entries: [JSON.parse(code)] }).issues, []);
    });
  }

  it('every custom property in the documents is one that stylesheets or scripts read', () => {
    const styles = readFileSync('dist/article-context.global.js', 'utf8');
    const unread = customProperties().filter(
      (name) => !styles.includes(`var(${name}`) && !styles.includes(`getPropertyValue("${name}")`),
    );
    assert.deepEqual(unread, []);
  });

  it('a bare import registers the element, in a bundle too', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import './dist/index.js';", resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    assert.match(outputFiles[0].text, /\.define\("article-context"/u);
  });

  for (const { file, code } of blocksOf('js')) {
    it(`the JavaScript in ${file} prints what it says`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        encoding: 'utf8',
      });
      const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gmu)].map(([, output]) => output);
      assert.equal(status, 0, stderr);
      assert.deepEqual(stdout.trim().split('\n'), promised);
    });
  }

  it('every promise in docs/security.md names a test that is there', () => {
    const named = [...readFileSync('docs/security.md', 'utf8').matchAll(/`(test\/[^`]+)`: “([^”]+)”/gu)];
    const missing = named.filter(([, file, title]) => !readFileSync(file, 'utf8').includes(title));
    assert.ok(named.length > 15);
    assert.deepEqual(
      missing.map(([match]) => match),
      [],
    );
  });

  it('the documents link to files that are there', () => {
    const missing = localLinks().filter(({ file, path }) => !existsSync(join(dirname(file), path)));
    assert.deepEqual(missing, []);
  });
});
