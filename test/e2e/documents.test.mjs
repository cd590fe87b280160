/** What the documents show is tried as a reader would try it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { blocksOf, localLinks } from './documents.mjs';
import { openBrowser } from './support.mjs';

let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

describe('documents', () => {
  for (const [index, { file, code }] of blocksOf('html').entries()) {
    it(`shows HTML that works: ${file}, block ${index + 1}`, async () => {
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

  for (const { file, code } of blocksOf('js')) {
    it(`shows JavaScript that prints what it says: ${file}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        encoding: 'utf8',
      });
      const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gmu)].map(([, output]) => output);
      assert.equal(status, 0, stderr);
      assert.deepEqual(stdout.trim().split('\n'), promised);
    });
  }

  it('links to files that are there', () => {
    const missing = localLinks().filter(({ file, path }) => !existsSync(join(dirname(file), path)));
    assert.deepEqual(missing, []);
  });
});
