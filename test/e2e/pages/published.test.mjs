/** What commands and the plugin make for a page is put on one, and the widget there finds what the command line finds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseDossier } from 'article-context';
import { rehypeArticleContext } from 'article-context/rehype';
import { rehype } from 'rehype';
import { loadTs } from '../../../scripts/building/load-ts.mjs';
import { builtIn, emptyFolder, run, runOn, smallDossier } from '../support/small-dossier.mjs';
import { cardText, openBrowser, ready, waitForCard } from '../support/support.mjs';

const script = '<script type="module" src="/dist/article-context.js"></script>';
const river =
  '<main><p>The Office of Rivers went to the Great Delta.</p><p>Nobody lives in the wetland, where the river meets the sea and nobody lives.</p></main>';

let site;
let built;
before(async () => {
  built = emptyFolder();
  for (const folder of [builtIn, smallDossier()]) {
    const { status, stderr } = run('build', folder, '--out', built);
    assert.equal(status, 0, stderr);
  }
  site = await openBrowser();
});
after(() => site.close());

/** Opens a page with the built files beside it. @returns the page, and what the widget finds */
async function publish(html, { element = '<article-context></article-context>' } = {}) {
  const page = await site.browser.newPage();
  const said = [];
  page.on('console', (message) => message.type() !== 'debug' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route('**/built/*.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      path: join(built, new URL(route.request().url()).pathname.slice(7)),
    }),
  );
  await page.route('**/published', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `${html}${element}${script}` }),
  );
  await page.goto(`${site.url}/published`);
  await ready(page);
  const found = await page.evaluate(() =>
    document
      .querySelector('article-context')
      .mentions.map(({ entry, text, via, quoted, speaker }) => [entry.id, text, via, quoted, speaker ?? null]),
  );
  return { page, said, found };
}

async function showsCard(page, id, words) {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await page.evaluate((entry) => document.querySelector('article-context').show(entry), id);
  await waitForCard(page);
  assert.match(await cardText(page), words);
}

const withDossier = (name, more = '') => ({
  element: `<article-context dossier="/built/${name}" ${more}></article-context>`,
});

describe('what build writes', () => {
  for (const part of ['lexicon.json', 'json'])
    it(`a page that names the small dossier’s ${part} has its marks, and a card on them`, async () => {
      const { page, said, found } = await publish(river, withDossier(`river.${part}`));
      const ways = found.map(([id, , via]) => `${id} by ${via}`);
      assert.deepEqual(ways, ['office by alias', 'delta by alias', 'delta by description', 'delta by passage']);
      await showsCard(page, 'delta', /Council of Downtown/u);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('a page that has the whole dossier in it has its marks, and a card on them', async () => {
    const json = readFileSync(join(built, 'river.json'), 'utf8').replaceAll('<', '\\u003c');
    const element = `<article-context><script type="application/json">${json}</script></article-context>`;
    const { page, said } = await publish(river, { element });
    await showsCard(page, 'office', /measures rivers/u);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('the built-in dossier, once built, gives a page what the widget has without it', async () => {
    const demo = articlePage();
    const own = await publish(demo);
    await showsCard(own.page, 'nato', /NATO/u);
    for (const part of ['lexicon.json', 'json']) {
      const { page, said, found } = await publish(demo, withDossier(`azerbaijan-turkey-exercises.${part}`));
      assert.deepEqual(found, own.found);
      await showsCard(page, 'nato', /NATO/u);
      assert.deepEqual(said, []);
      await page.close();
    }
    await own.page.close();
  });
});

/** The article as a page has it, among other things. */
function articlePage() {
  const [headline, ...paragraphs] = readFileSync(join(builtIn, 'article.txt'), 'utf8').split('\n').filter(Boolean);
  const text = paragraphs.map((paragraph) => `<p>${paragraph.replace('Turkey', '<b>Tur</b>key')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><body><nav>Turkey</nav><h1>${headline}</h1><div>${text}</div><aside>NATO</aside>`;
}

describe('what the rehype plugin writes', () => {
  it('a page from the rehype plugin has the mentions that it had without its marks, and a card on them', async () => {
    const { dossier } = parseDossier(JSON.parse(readFileSync(join(built, 'azerbaijan-turkey-exercises.json'), 'utf8')));
    const marked = String(rehype().use(rehypeArticleContext, { dossier }).processSync(articlePage()));
    assert.match(marked, /<span class="article-context-mark" data-entry="nato"/u);
    const before = await publish(articlePage());
    const { page, said, found } = await publish(marked);
    assert.deepEqual(found, before.found);
    await showsCard(page, 'nato', /NATO/u);
    assert.deepEqual(said, []);
    await page.close();
    await before.page.close();
  });
});

describe('the command line', () => {
  /** What `annotate` prints of pages, for each. */
  function annotated(pages, folder) {
    const input = pages.map((html, id) => `${JSON.stringify({ id, html })}\n`).join('');
    const { status, stdout, stderr } = runOn(input, 'annotate', '-', '--dossier', folder);
    assert.equal(status, 0, stderr);
    const lines = stdout.trim().split('\n');
    return lines.map((line) =>
      JSON.parse(line).mentions.map(({ entry, text, via, quoted, speaker }) => [
        entry,
        text,
        via,
        quoted,
        speaker ?? null,
      ]),
    );
  }

  it('the command line finds in a page with the article what the widget finds on it', async () => {
    const { page, found } = await publish(articlePage());
    assert.ok(found.length > 100);
    assert.deepEqual(annotated([articlePage()], builtIn), [found]);
    await page.close();
  });

  it('the command line finds in pages without the article what the widget finds in their main content', async () => {
    const folder = smallDossier();
    const { mainContents } = await loadTs('test/cases/matching/main-contents.ts');
    const pages = [
      river,
      '<p>The Great<br>Delta</p><p hidden>Office of Rivers</p><button>Office of Rivers</button><script>Office of Rivers</script>',
      ...Object.values(mainContents).map((html) =>
        html.replaceAll('Sylvania', 'the Great Delta').replaceAll('Freedonia', 'Office of Rivers'),
      ),
    ];
    const expected = annotated(pages, folder);
    for (const [at, html] of pages.entries()) {
      const { page, found } = await publish(html, withDossier('river.lexicon.json', 'launcher="none"'));
      assert.ok(found.length > 0);
      assert.deepEqual(expected[at], found, html);
      await page.close();
    }
  });
});
