/** An element of the page that is shown on the full screen, with the article in it and the widget outside of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { article, script } from '../support/kept-pages.mjs';
import { openBrowser, ready, spotOf } from '../support/support.mjs';

const body = `<button id="enter">Full screen</button><div id="reader" style="overflow: auto; background: white">${article}</div>${script}`;

let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

async function open() {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => message.type() !== 'debug' && said.push(message.text()));
  await page.route('**/full-screen', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><body>${body}</body></html>` }),
  ); // prettier-ignore
  await page.goto(`${site.url}/full-screen`);
  await ready(page);
  return { page, said };
}

/** A browser asks that the reader has pressed something. */
async function enter(page, selector) {
  await page.evaluate((wanted) => {
    document.querySelector('#enter').onclick = () => document.querySelector(wanted).requestFullscreen();
  }, selector);
  await page.locator('#enter').click();
  await page.waitForFunction((wanted) => document.fullscreenElement === document.querySelector(wanted), selector);
}

async function leave(page) {
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => document.fullscreenElement === null);
}

/** Of the open card: whether it is on top, and what it stands in. Null where none is open. */
const openCard = (page) =>
  page.evaluate(async () => {
    const roots = [...document.querySelectorAll('article-context, article-context-layer')].map((one) => one.shadowRoot);
    const cards = roots.flatMap((root) => [...root.querySelectorAll('article-context-card:popover-open')]);
    if (cards.length === 0) return null;
    const [card] = cards;
    await Promise.all(card.getAnimations().map(({ finished }) => finished));
    const { left, top, width, height } = card.getBoundingClientRect();
    const root = card.getRootNode();
    const points = [top + 15, top + height / 2, top + height - 15];
    return {
      count: cards.length,
      isOnTop: points.every((y) => card.contains(root.elementFromPoint(left + width / 2, y))),
      isInFullScreen: document.fullscreenElement?.contains(root.host) ?? false,
      isOnScreen: left >= 0 && top >= 0 && left + width <= window.innerWidth && top + height <= window.innerHeight,
      text: card.shadowRoot.querySelector('[role="dialog"]').textContent,
    };
  });

async function cardOpens(page) {
  for (let tries = 0; tries < 200; tries++) {
    const card = await openCard(page);
    if (card) return card;
    await page.waitForTimeout(25);
  }
  assert.fail('no card opens');
}

async function cardIsGone(page) {
  for (let tries = 0; tries < 200 && (await openCard(page)); tries++) await page.waitForTimeout(25);
  assert.equal(await openCard(page), null);
}

async function hover(page, entry) {
  await page.mouse.move(2, 2);
  const { x, y } = await spotOf(page, entry);
  await page.mouse.move(x, y);
}

const layers = (page) => page.locator('article-context-layer').count();

describe('an element on the full screen', () => {
  for (const selector of ['#reader', 'article', 'html'])
    it(`a card opens in ${selector} on the full screen, above it, and after it on the page`, async () => {
      const { page, said } = await open();
      await enter(page, selector);
      await hover(page, 'nato');
      const { text, ...card } = await cardOpens(page);
      assert.deepEqual(card, { count: 1, isOnTop: true, isInFullScreen: true, isOnScreen: true });
      assert.match(text, /NATO/u);
      await page.keyboard.press('Escape');
      await cardIsGone(page);
      assert.ok(await page.evaluate(() => document.fullscreenElement !== null), 'Escape was the card’s');
      await leave(page);
      await hover(page, 'turkey');
      const { text: after, ...later } = await cardOpens(page);
      assert.deepEqual(later, { count: 1, isOnTop: true, isInFullScreen: false, isOnScreen: true });
      assert.match(after, /Turkey/u);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('a card that is open comes along into the full screen and out of it, or closes', async () => {
    const { page, said } = await open();
    for (const change of [(selector) => enter(page, selector), () => leave(page)]) {
      await page.evaluate(() => document.querySelector('article-context').show('nato'));
      await cardOpens(page);
      await change('#reader');
      await page.waitForTimeout(500);
      const card = await openCard(page);
      if (card) assert.ok(card.isOnTop && card.isOnScreen, JSON.stringify(card));
      await page.evaluate(() => document.querySelector('article-context').show('turkey'));
      for (let tries = 0; tries < 100 && !/Turkey/u.test((await openCard(page))?.text.slice(0, 200) ?? ''); tries++)
        await page.waitForTimeout(25);
      const { isOnTop, count } = await cardOpens(page);
      assert.deepEqual({ isOnTop, count }, { isOnTop: true, count: 1 });
      await page.evaluate(() => document.querySelector('article-context').hide());
      await cardIsGone(page);
    }
    assert.deepEqual(said, []);
    await page.close();
  });

  it('nothing of the widget is left in what was on the full screen', async () => {
    const { page, said } = await open();
    const html = () => page.evaluate(() => document.querySelector('#reader').outerHTML);
    const before = await html();
    await enter(page, '#reader');
    await hover(page, 'nato');
    await cardOpens(page);
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    await leave(page);
    await hover(page, 'turkey');
    await cardOpens(page);
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    await page.waitForTimeout(300);
    assert.equal(await layers(page), 0);
    assert.equal(await html(), before);
    assert.deepEqual(said, []);
    await page.close();
  });
});
