/** The tutorial of docs/dossier-format.md, followed to the letter: files, commands, page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { formatDocument } from '../../../scripts/documents/format-doc.mjs';
import { blocksOf } from '../support/documents.mjs';
import { openBrowser } from '../support/support.mjs';

const folder = mkdtempSync(join(tmpdir(), 'article-context-tutorial-'));
const cli = join(process.cwd(), 'dist/cli.js');
const run = (...args) => spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });

describe('the tutorial', () => {
  let site;
  before(async () => {
    for (const { code } of blocksOf('yaml')) {
      const file = join(folder, /^# (\S+)/u.exec(code)[1]);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
    }
    site = await openBrowser();
  });
  after(() => site.close());

  it('the tutorial ends in a dossier that the check finds nothing wrong with', () => {
    const { status, stdout, stderr } = run('check', 'strait');
    assert.equal(status, 0, stdout + stderr);
    assert.equal(
      stdout,
      'strait: 2 of 4 quotations compared with excerpts or the article; 2 others: no excerpt of S2 (2)\n' +
        'strait: 10 files checked, 0 errors, 0 warnings\n',
    );
  });

  it('the tutorial builds the files that a page loads, and the page shows a card', async () => {
    const { status, stderr } = run('build', 'strait', '--out', 'public/dossiers');
    assert.equal(status, 0, stderr);
    for (const name of ['strait.lexicon.json', 'strait.json']) {
      const page = await site.browser.newPage();
      const asked = [];
      await page.route('**/dossiers/*.json', (route) => {
        const { pathname } = new URL(route.request().url());
        asked.push(pathname);
        return route.fulfill({ contentType: 'application/json', path: join(folder, 'public', pathname) });
      });
      const body = `<main><p>Ships of the Southern Strait and the Office of Hydrography met.</p></main>
        <article-context dossier="/dossiers/${name}"></article-context><script type="module" src="/dist/article-context.js"></script>`;
      await page.route('**/strait', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${site.url}/strait`);
      await page.waitForFunction(() => document.querySelector('article-context').state === 'ready');
      const found = await page.evaluate(() =>
        document.querySelector('article-context').mentions.map(({ text }) => text),
      );
      assert.deepEqual(found, ['the Southern Strait', 'Office of Hydrography']);
      await page.evaluate(() => document.querySelector('article-context').show('the-strait'));
      await page.locator('article-context-card .more').click();
      await page.getByText('Its fishermen were there first, it says.').waitFor();
      const parts = name === 'strait.json' ? [] : ['/dossiers/strait.cards.json'];
      assert.deepEqual(asked, [`/dossiers/${name}`, ...parts]);
      await page.close();
    }
  });

  it('the tables that follow the tutorial are those that the schema gives', async () => {
    const file = 'docs/dossier-format.md';
    const options = await prettier.resolveConfig(pathToFileURL(file));
    assert.equal(
      await prettier.format(await formatDocument(), { ...options, parser: 'markdown' }),
      readFileSync(file, 'utf8'),
    );
  });
});
