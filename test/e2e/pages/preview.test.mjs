/** `article-context preview` in a real browser: what an editor sees while writing. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { whichChromium } from '../../../scripts/browsers/browser.mjs';
import { builtIn, emptyFolder, endAll, run, smallDossier, start } from '../support/small-dossier.mjs';
import { cardText, ready, visit, waitForCard } from '../support/support.mjs';

let browser;
before(async () => (browser = await chromium.launch(await whichChromium())));
after(() => {
  endAll();
  return browser.close();
});

/** How many words are painted as marks. */
const painted = (page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

const mentionsOn = (page) =>
  page.evaluate(() =>
    document.querySelector('article-context').mentions.map(({ entry, text, via }) => [entry.id, text, via]),
  );

async function showCard(page, id) {
  await page.evaluate((entry) => document.querySelector('article-context').show(entry), id);
  await waitForCard(page);
  return cardText(page);
}

/** Whether anything answers at an address. */
const answers = (url) =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true) ?? socket.destroy()).once('error', () => resolve(false));
  });

const riverText = 'On the river\nThe Office of Rivers went to the Great Delta. Nobody lives in the wetland, it said.\n';

describe('the preview of the built-in dossier', () => {
  it('the preview of the built-in dossier marks its article, opens a card, and says nothing on the console', async () => {
    const { line: url, end } = await start('preview', builtIn, join(builtIn, 'article.txt'));
    const { page, said } = await visit(browser, url);
    await ready(page);
    assert.ok((await mentionsOn(page)).length > 100);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    assert.ok((await painted(page)) > 30);
    assert.match(await showCard(page, 'nato'), /NATO/u);
    assert.deepEqual(said, []);
    await page.close();
    assert.equal(await end(), 0);
  });
});

describe('the preview of another dossier', () => {
  let folder;
  let article;
  let preview;
  before(async () => {
    folder = smallDossier();
    article = join(emptyFolder(), 'river.txt');
    writeFileSync(article, riverText);
    preview = await start('preview', folder, article);
  });
  after(() => preview.end());

  it('the preview marks names and phrases, and opens a card with its sides and its map', async () => {
    const { page, said } = await visit(browser, preview.line);
    await ready(page);
    assert.deepEqual(await mentionsOn(page), [
      ['office', 'Office of Rivers', 'alias'],
      ['delta', 'the Great Delta', 'alias'],
      ['delta', 'the wetland', 'description'],
    ]);
    assert.ok((await painted(page)) > 0);
    const text = await showCard(page, 'delta');
    assert.match(text, /Council of Uptown/u);
    assert.match(text, /Council of Downtown/u);
    const { map, places } = await (await page.request.get(`${preview.line}dossier.cards.json`)).json();
    assert.ok(map.land.length > 0);
    assert.deepEqual(
      places.map(({ id }) => id),
      ['delta'],
    );
    assert.deepEqual(said, []);
    await page.close();
  });

  it('the preview shows a change of an entry, of the article and of the findings without a reload by hand', async () => {
    const { page } = await visit(browser, preview.line);
    await ready(page);
    const entry = join(folder, 'entries/office.yaml');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, before.replace('The office measures rivers.', 'The office counts fish.'));
    await page.waitForEvent('load');
    await ready(page);
    assert.match(await showCard(page, 'office'), /counts fish/u);

    writeFileSync(article, `${riverText}Later the Office of Rivers left.\n`);
    await page.waitForEvent('load');
    await ready(page);
    assert.equal((await mentionsOn(page)).length, 4);

    writeFileSync(entry, before.replace('background:', 'backgruond:'));
    await page.getByText('did you mean “background”?').waitFor();
    await ready(page);
    assert.equal((await mentionsOn(page)).length, 4);
    writeFileSync(entry, before);
    await page.getByText('0 errors').waitFor();
    await page.close();
  });
});

describe('the preview of an HTML article', () => {
  const [headline, ...paragraphs] = readFileSync(join(builtIn, 'article.txt'), 'utf8').split('\n').filter(Boolean);
  const copy = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const refresh = '<meta http-equiv="refresh" content="0;url=/nowhere">';
  // A parser without scripting finds no refresh in these, and a browser would.
  const hidden = `<div><template shadowrootmode="open">${refresh}</template></div><noscript><p title="</noscript>${refresh.replaceAll('"', '')}"></p></noscript>`;
  const hostile = `</div></main><style>p { display: none }</style><script>document.title = 'run'</script>${refresh}${hidden}<iframe src="/nowhere"></iframe><svg onload="alert(1)"></svg><p hidden>NATO</p><button>NATO</button>`;
  const pages = {
    'with the article': `<body>${hostile}<div style="display: none">${copy}</div><h1>${headline}</h1><div>${copy}</div></aside>`,
    'without the article': `<!doctype html><title>NATO</title>${hostile}<nav>NATO</nav><main><p>Turkey is in NA<b>TO</b>, and Azer<wbr>baijan is not.</p><aside>NATO</aside></main></div>`,
  };

  for (const [name, html] of Object.entries(pages))
    it(`the preview marks what the command line finds on a page ${name}`, async () => {
      const file = join(emptyFolder(), 'page.html');
      writeFileSync(file, html);
      const { stdout } = run('annotate', file, '--dossier', builtIn, '--format', 'json');
      const found = JSON.parse(stdout).map(({ entry, text, via }) => [entry, text, via]);
      assert.ok(found.length > 2);
      const { line: url, end } = await start('preview', builtIn, file);
      const { page, said } = await visit(browser, url);
      await ready(page);
      assert.deepEqual(await mentionsOn(page), found);
      assert.match(await showCard(page, 'nato'), /NATO/u);
      assert.match(await page.title(), /^Preview: 0 errors/u);
      const isSaid = await page.getByText('article is not in this page').isVisible();
      assert.equal(isSaid, name === 'without the article');
      assert.deepEqual(said, []);
      await page.close();
      await end();
    });
});

/** The small dossier, as one for an article that is beside it. */
function withArticle(text) {
  const folder = smallDossier();
  writeFileSync(join(folder, 'article.txt'), text);
  appendFileSync(join(folder, 'dossier.yaml'), 'article: { title: On the river }\n');
  return folder;
}

describe('the preview beside an editor', () => {
  it('the preview offers an entry for selected words, adds it, and marks it at once', async () => {
    const folder = withArticle(riverText.replace('it said', 'said Nino Beridze'));
    const { line: url, end } = await start('preview', folder);
    const { page, said } = await visit(browser, url);
    await ready(page);
    await page.evaluate(() => {
      const text = document.querySelector('.article p').firstChild;
      const from = text.data.indexOf('Nino Beridze');
      window.getSelection().setBaseAndExtent(text, from, text, from + 'Nino Beridze'.length);
    });
    await page.getByRole('button', { name: 'Add an entry for “Nino Beridze”' }).click();
    await page.waitForFunction(() =>
      document.querySelector('article-context')?.mentions.some(({ entry }) => entry.id === 'nino-beridze'),
    );
    assert.match(readFileSync(join(folder, 'entries/nino-beridze.yaml'), 'utf8'), /^name: Nino Beridze$/mu);
    await page.getByText('Still to be written (1)').click();
    assert.match(await page.locator('#drafts').innerText(), /nino-beridze\.yaml\s+gist, background/u);
    assert.match(await showCard(page, 'nino-beridze'), /This entry is a draft/u);
    assert.deepEqual(said, []);
    await page.close();
    assert.equal(await end(), 0);
  });

  it('the preview of several dossiers leads from their list to each, and back', async () => {
    const { line: url, end } = await start('preview', withArticle(riverText), withArticle(riverText));
    const { page, said } = await visit(browser, url);
    await page.getByRole('link').nth(1).click();
    await ready(page);
    assert.match(await showCard(page, 'delta'), /Council of Uptown/u);
    await page.getByText('Mentions, 2 of them marked').click();
    assert.match(await page.locator('#mentions').innerText(), /marked/u);
    await page.getByRole('link', { name: 'All dossiers' }).click();
    await page.getByRole('heading', { name: 'Dossiers' }).waitFor();
    assert.deepEqual(said, []);
    await page.close();
    await end();
  });
});

describe('a preview that is ended', () => {
  for (const signal of ['SIGINT', 'SIGTERM'])
    it(`a preview that is ended by ${signal} lets go of its port, with a page still open`, async () => {
      const folder = smallDossier();
      const article = join(folder, 'river.txt');
      writeFileSync(article, riverText);
      const { line: url, end } = await start('preview', folder, article);
      const { page } = await visit(browser, url);
      await ready(page);
      assert.equal(await answers(url), true);
      assert.equal(await end(signal), 0);
      assert.equal(await answers(url), false);
      const again = await start('preview', folder, article, '--port', new URL(url).port);
      assert.equal(again.line, url);
      await again.end();
      await page.close();
    });
});
