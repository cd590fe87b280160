/* global IDBObjectStore */
/** Studio in a real browser, from dist alone: from an empty page to a published page, and what must not be lost on the way. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { emptyFolder, endAll, run, smallDossier, start } from '../support/small-dossier.mjs';
import { cardText, openBrowser, ready, visit, waitForCard } from '../support/support.mjs';
import { serveFolder } from '../support/serve-folder.mjs';

const article = `Harbour board renames the northern lane

The Harbour Board of Sandhaven said on Tuesday that the lane between the two coasts is to be called the Sandhaven Lane. “We dredged it and we light it,” said Marta Lindqvist, who chairs the board.

The Ministry of Transport in Eastmark rejected the name. Ships have passed the lane since 1901, and the ministry calls it the Eastern Channel.
`;

let site;
before(async () => (site = await openBrowser()));
after(() => {
  endAll();
  return site.close();
});

async function open(options) {
  const visited = await visit(site.browser, `${site.url}/demo/studio/`, options);
  visited.page.setDefaultTimeout(10_000);
  return visited;
}
const button = (page, name) => page.getByRole('button', { name, exact: typeof name === 'string' });
const frameOf = (page) => page.frameLocator('iframe');

/** Pastes an article, and makes a dossier of the candidates that a test wants. */
async function begin(page, wanted) {
  await page.fill('#paste', article);
  await button(page, /^Find names/u).click();
  await page.locator('.candidate').first().waitFor();
  for (const kind of ['Names', 'The article’s own loaded words', 'Quotations']) {
    const none = button(page, `None: ${kind}`);
    if ((await none.count()) > 0) await none.click();
  }
  for (const name of wanted) await page.getByRole('checkbox', { name: new RegExp(`^${name} `, 'u') }).check();
  await button(page, /^Make the dossier/u).click();
  await page.locator('.form').waitFor();
}

async function addSource(page, number, title) {
  await page.getByLabel('Address of the page').fill(`https://example.org/${number}`);
  await page
    .getByLabel('The sentences that you read there')
    .fill(
      'The board calls it “the Sandhaven Lane” since the lane was dredged. The ministry calls it “the Eastern Channel” on its charts.',
    );
  await page.locator('#new-title').fill(title);
  await page.locator('#new-date').fill('2020-05-01');
  await button(page, `Add the source S${number}`).click();
  await page.locator(`#source-S${number}`).waitFor();
}

const said = (page, text) => page.locator('.remarks li', { hasText: text });
const saved = (page) => page.locator('.saved[data-state="saved"]').waitFor();

/** Rules of WCAG that axe finds broken, with what breaks them. */
async function axeFinds(page) {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
  });
}

describe('Studio', () => {
  it('an editor comes from an empty page to a published page without a terminal', async () => {
    const { page, said: console_, requested } = await open({ acceptDownloads: true });
    await page.locator('#paste').waitFor();
    assert.deepEqual(await axeFinds(page), []);
    await begin(page, ['Harbour Board of Sandhaven', 'Sandhaven Lane']);
    // The real widget marks the article.
    await frameOf(page).locator('article p').first().waitFor();
    await page.locator('.pane .times', { hasText: /^2 marks/u }).waitFor();

    await button(page, 'About').click();
    for (const side of ['North coast', 'South coast']) {
      await page.getByLabel('Name for readers', { exact: true }).fill(side);
      await button(page, 'Add').click();
    }
    await button(page, 'Today').click();
    await page.getByLabel('Publisher').fill('The Lane Post');
    await page.locator('#f-dossier-yaml-article-date').fill('2021-04');
    assert.deepEqual(await axeFinds(page), []);
    await button(page, 'Sources').click();
    await addSource(page, 1, 'Sailing directions');
    await addSource(page, 2, 'Charts of the two coasts');
    // The same page under another address is the same source.
    await page.getByLabel('Address of the page').fill('http://www.example.org/2?utm_source=x');
    await button(page, 'Add the source S3').click();
    await page.locator('[aria-live]', { hasText: 'You have this page already, as S2' }).waitFor({ state: 'attached' });
    assert.deepEqual(await axeFinds(page), []);

    await button(page, /^Harbour Board of Sandhaven/u).click();
    await page.getByLabel('Gist', { exact: true }).fill('The notorious board of the harbours. [S1]');
    await said(page, 'found “notorious”').first().waitFor();
    assert.equal(await page.getByLabel('Gist', { exact: true }).getAttribute('aria-invalid'), 'true');
    await page.getByLabel('Gist', { exact: true }).fill('The board that runs the harbours of the northern coast. [S1]');
    await said(page, 'found “notorious”').waitFor({ state: 'detached' });
    await page
      .getByLabel('Background', { exact: true })
      .fill('The board runs the harbours of the northern coast. [S1] It keeps the lights of the lane. [S2]');
    await page.getByLabel('Draft: left out').check();
    // Words that are selected in the article become an alias.
    await frameOf(page)
      .locator('article')
      .evaluate((element) => {
        const words = [...element.querySelectorAll('p')].find(({ textContent }) =>
          textContent.includes('the board'),
        ).firstChild;
        const at = words.data.lastIndexOf('the board');
        document.getSelection().setBaseAndExtent(words, at, words, at + 'the board'.length);
      });
    await page.getByRole('group', { name: 'Selected:' }).getByRole('button', { name: 'Description' }).click();
    await page.locator('#f-entries-harbour-board-of-sandhaven-yaml-descriptions-0').waitFor({ state: 'attached' });

    await button(page, /^Sandhaven Lane/u).click();
    await page.getByLabel('Gist', { exact: true }).fill('The lane between the two coasts, which has two names. [S2]');
    await page
      .getByLabel('Background', { exact: true })
      .fill('The lane lies between the two coasts. [S1] Charts print two names for it. [S2]');
    await page.getByLabel('This is disputed').check();
    const framings = [
      [
        'Harbour Board of Sandhaven, 2020',
        'north-coast',
        'the Sandhaven Lane',
        'The board says that it has dredged the lane.',
      ],
      [
        'Ministry of Transport of Eastmark, 2020',
        'south-coast',
        'the Eastern Channel',
        'The ministry says that its charts have the name.',
      ],
    ];
    for (const [i, [holder, side, wording, reason]] of framings.entries()) {
      const framing = page.locator('.framing').nth(i);
      await framing.getByLabel('Who says so').fill(holder);
      await framing.getByLabel('Side').selectOption(side);
      await framing.getByLabel('Wording', { exact: true }).fill(`“${wording}”`);
      await framing.getByLabel('Reason').fill(reason);
      await framing.getByLabel(`S${i + 1}`, { exact: true }).check();
    }
    await page.locator('.balance', { hasText: '2 · 2 of 2 sides heard · 12 / 12 words' }).waitFor();
    for (const side of ['North coast', 'South coast'])
      await page.locator('.framings > .chips').getByLabel(side).check();
    await page.getByLabel('Neutral wording').fill('the lane between the coasts');
    await page.getByLabel('Draft: left out').check();
    assert.deepEqual(await axeFinds(page), []);

    await button(page, 'Show its card').click();
    await frameOf(page).locator('article-context-card').getByText('the Eastern Channel').first().waitFor();

    await button(page, 'About').click();
    await page.getByLabel('Ready to publish').check();
    for (const view of ['Timeline', 'Places', 'Notes', 'Translations', 'Versions', 'Publish']) {
      await button(page, view).click();
      await page.getByRole('heading', { name: view, exact: true }).waitFor();
      assert.deepEqual(await axeFinds(page), [], view);
    }
    await page.locator('.ready').waitFor();
    assert.match(
      await page.locator('#embed').inputValue(),
      /integrity="sha384-[\s\S]+dossier="harbour-board-renames-the-northern-lane\.lexicon\.json"/u,
    );
    const downloading = page.waitForEvent('download');
    await button(page, 'Download page and files (.zip)').click();
    const zip = readFileSync(await (await downloading).path());
    assert.deepEqual(console_, []);
    // Nothing but the site itself was asked for anything.
    assert.deepEqual(
      requested.filter((address) => !address.startsWith(site.url) && !address.startsWith('blob:')),
      [],
    );
    await page.context().close();

    const folder = unpacked(zip);
    const published = await serveFolder(folder);
    const { page: reader, said: readerConsole } = await visit(site.browser, `${published.url}/index.html`);
    await ready(reader);
    assert.deepEqual(
      await reader.evaluate(() =>
        document.querySelector('article-context').mentions.map(({ entry, via }) => `${entry.id} ${via}`),
      ),
      ['harbour-board-of-sandhaven alias', 'sandhaven-lane alias', 'harbour-board-of-sandhaven description'],
    );
    await reader.evaluate(() => document.querySelector('article-context').show('sandhaven-lane'));
    await waitForCard(reader);
    assert.match(await cardText(reader), /the Eastern Channel/u);
    assert.deepEqual(readerConsole, []);
    await reader.context().close();
    await published.close();
  });

  it('what was written is there after a crash, can be undone, and goes back to a version', async () => {
    const context = await site.browser.newContext();
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(`${site.url}/demo/studio/`);
    await begin(page, ['Marta Lindqvist', 'Eastmark']);
    await button(page, /^Eastmark/u).click();
    await button(page, 'Versions').click();
    await button(page, 'Keep a version now').click();
    await page.locator('.versions li', { hasText: 'kept by you' }).waitFor();
    await button(page, /^Eastmark/u).click();
    await page.getByLabel('Gist', { exact: true }).fill('A town.');
    await page.keyboard.press('Control+z');
    assert.equal(await page.getByLabel('Gist', { exact: true }).inputValue(), '');
    await page.keyboard.press('Control+Shift+z');
    assert.equal(await page.getByLabel('Gist', { exact: true }).inputValue(), 'A town.');
    await saved(page);
    // The page ends while it may be saving, as in a crash: what was saved is there, whole.
    await page.getByLabel('Gist', { exact: true }).pressSequentially(' By the sea.');
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(`${site.url}/demo/studio/`);
    await button(again, 'Harbour board renames the northern lane').click();
    await button(again, /^Eastmark/u).click();
    assert.match(await again.getByLabel('Gist', { exact: true }).inputValue(), /^A town\./u);
    await button(again, 'Versions').click();
    await again.locator('.versions li', { hasText: 'kept by you' }).getByRole('button').click();
    await button(again, /^Eastmark/u).click();
    assert.equal(await again.getByLabel('Gist', { exact: true }).inputValue(), '');
    await context.close();
  });

  it('a second tab is told that the dossier is open, saves nothing, and can take it over', async () => {
    const context = await site.browser.newContext();
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto(`${site.url}/demo/studio/`);
    await begin(first, ['Eastmark']);
    await saved(first);
    await second.goto(`${site.url}/demo/studio/`);
    await button(second, 'Harbour board renames the northern lane').click();
    await second.getByText('is open in another tab').waitFor();
    await second.getByLabel('Gist', { exact: true }).fill('Of the second tab.');
    await first.getByLabel('Gist', { exact: true }).fill('Of the first tab.');
    await saved(first);
    await button(second, 'Go on here').click();
    await first.getByText('is open in another tab').waitFor();
    assert.equal(await second.getByLabel('Gist', { exact: true }).inputValue(), 'Of the first tab.');
    await second.getByLabel('Gist', { exact: true }).fill('Of the second tab, which has it now.');
    await saved(second);
    await context.close();
  });

  it('where the browser has no room the editor is told, and can take the folder away', async () => {
    const { page } = await open({ acceptDownloads: true });
    await begin(page, ['Eastmark']);
    await saved(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Gist', { exact: true }).fill('A town.');
    const told = page.getByRole('alert').filter({ hasText: 'no more room' });
    const downloading = page.waitForEvent('download');
    await told.getByRole('button', { name: 'Save folder (.zip)' }).click();
    const folder = unpacked(readFileSync(await (await downloading).path()));
    assert.match(readFileSync(join(folder, 'entries/eastmark.yaml'), 'utf8'), /gist: A town\./u);
    await page.context().close();
  });

  for (const [what, file, answer] of [
    ['a PDF', { name: 'a.txt', bytes: '%PDF-1.7 \u0000' }, /found a PDF/u],
    ['an empty file', { name: 'a.txt', bytes: '' }, /no text was found/u],
  ])
    it(`${what} in place of an article is refused in words`, async () => {
      const { page } = await open();
      await page
        .locator('input[accept^=".txt"]')
        .setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.bytes) });
      await page.getByRole('alert').filter({ hasText: answer }).waitFor();
      await page.context().close();
    });

  for (const [what, text, shown] of [
    ['three words', 'Ships pass here', 'Ships pass here'],
    [
      'Chinese',
      '港口委员会为北方航道改名\n\n港口委员会星期二表示，两岸之间的航道将改名。\n',
      '港口委员会星期二表示，两岸之间的航道将改名。',
    ],
    [
      'two megabytes',
      `Ships pass\n\n${`${'Marta Lindqvist of Sandhaven spoke to the Harbour Board on Tuesday. '.repeat(10)}\n`.repeat(2_900)}`,
      'Ships pass',
    ],
  ])
    it(`an article of ${what} becomes a dossier`, async () => {
      const { page, said: console_ } = await open();
      await page
        .locator('input[accept^=".txt"]')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await button(page, /^Make the dossier/u).click();
      await frameOf(page).getByText(shown).first().waitFor();
      assert.deepEqual(console_, []);
      await page.context().close();
    });

  it('a zip of a dossier’s folder comes in and goes out with every remark in it', async () => {
    const { page } = await open({ acceptDownloads: true });
    await begin(page, ['Eastmark']);
    await button(page, 'Publish').click();
    const downloading = page.waitForEvent('download');
    await button(page, 'Save folder (.zip)').click();
    const zip = readFileSync(await (await downloading).path());
    const folder = unpacked(zip);
    assert.match(readFileSync(join(folder, 'entries/eastmark.yaml'), 'utf8'), /# 1 × in the article/u);
    assert.equal(run('check', folder).status, 0);
    await button(page, 'Studio').click();
    await page
      .locator('input[accept^=".zip"]')
      .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: zip });
    await button(page, /^Eastmark/u).waitFor();
    await page.context().close();
  });

  it('a phone shows one part at a time, without anything beside the screen', async () => {
    const { page } = await open({ viewport: { width: 390, height: 800 } });
    await begin(page, ['Eastmark']);
    await page.getByLabel('This is disputed').check();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    assert.deepEqual(await axeFinds(page), []);
    await button(page, 'Article').click();
    await frameOf(page).locator('article p').first().waitFor();
    await button(page, 'Parts').click();
    await button(page, 'Timeline').click();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.context().close();
  });

  it('YAML stands beside the form: each changes the other, and a fault is told at its line', async () => {
    const { page, said: console_ } = await open();
    await begin(page, ['Eastmark']);
    await button(page, 'YAML').click();
    const editor = page.locator('.cm-content');
    await editor.getByText('name: Eastmark').waitFor();
    await page.getByLabel('Gist', { exact: true }).fill('A town. [S1]');
    await editor.getByText('gist: A town. [S1]').waitFor();
    await editor.getByText('name: Eastmark').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Town');
    await page.waitForFunction(
      () =>
        document.querySelector('article-context-studio').shadowRoot.querySelector('#f-entries-eastmark-yaml-name')
          .value === 'Eastmark Town',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('rel');
    await page.locator('.cm-tooltip-autocomplete', { hasText: 'related' }).waitFor();
    await page.keyboard.type(': : :');
    await page.getByText('This file cannot be read as it stands').waitFor();
    assert.deepEqual(console_, []);
    await page.context().close();
  });
});

describe('article-context studio', () => {
  it('article-context studio writes the folder that it is given, and nothing over what has changed there meanwhile', async () => {
    const folder = smallDossier();
    const { line: url, end } = await start('studio', folder, '--port', '0');
    const { page } = await visit(site.browser, url);
    await button(page, /^Office of Rivers/u).click();
    await page.getByLabel('Gist', { exact: true }).fill('It measures rivers. [S1]');
    await saved(page);
    assert.match(readFileSync(join(folder, 'entries/office.yaml'), 'utf8'), /gist: It measures rivers\. \[S1\]/u);
    writeFileSync(join(folder, 'entries/office.yaml'), 'id: office\n');
    await page.getByLabel('Gist', { exact: true }).fill('It measures all rivers. [S1]');
    await page.getByRole('alert').filter({ hasText: 'is another on the disk' }).waitFor();
    assert.equal(readFileSync(join(folder, 'entries/office.yaml'), 'utf8'), 'id: office\n');
    await page.context().close();
    await end();
  });
});

/** Writes what a zip has into a folder of its own. */
function unpacked(zip) {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
