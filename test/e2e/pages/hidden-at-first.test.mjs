/**
 * A page that is loaded where no reader sees it: in a tab behind another, or prerendered. Chromium without a window has
 * neither, so there the page is told so, and gets no frames until it is seen.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { firefoxPath } from '../../../scripts/browsers/engines.mjs';
import { openFirefox } from '../support/firefox.mjs';
import { article, script, servePages } from '../support/kept-pages.mjs';
import { openBrowser, spotOf, waitForCard } from '../support/support.mjs';

const marks = () =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('article-context'))
    .reduce((sum, [, { size }]) => sum + size, 0);
const mentions = () => document.querySelector('article-context').mentions.length;

describe('a page that is prerendered', () => {
  let site;
  before(async () => (site = await openBrowser()));
  after(() => site.close());

  /** Runs in the page before its scripts. */
  function prerender() {
    let isSeen = false;
    const held = [];
    const { requestAnimationFrame: next, cancelAnimationFrame: cancel, IntersectionObserver: Observer } = window;
    const getters = {
      prerendering: () => !isSeen,
      hidden: () => !isSeen,
      visibilityState: () => (isSeen ? 'visible' : 'hidden'),
    };
    for (const [name, get] of Object.entries(getters))
      Object.defineProperty(document, name, { get, configurable: true });
    window.requestAnimationFrame = (frame) => (isSeen ? next(frame) : -held.push(frame));
    window.cancelAnimationFrame = (id) => (id < 0 ? void (held[-id - 1] = undefined) : cancel(id));
    window.IntersectionObserver = class extends Observer {
      constructor(tell, options) {
        super((entries, observer) => {
          if (isSeen) tell(entries, observer);
          else held.push(() => tell(entries, observer));
        }, options);
      }
    };
    window.activate = () => {
      isSeen = true;
      document.dispatchEvent(new window.Event('prerenderingchange'));
      document.dispatchEvent(new window.Event('visibilitychange', { bubbles: true }));
      for (const frame of held.splice(0)) if (frame) next(frame);
    };
  }

  /** Playwright would wait for frames. */
  const becomes = (page, state) =>
    page.waitForFunction((wanted) => document.querySelector('article-context')?.state === wanted, state, {
      polling: 50,
      timeout: 10_000,
    });

  it('the article of a prerendered page is found before the reader comes, and its marks open cards afterwards', async () => {
    const page = await site.browser.newPage();
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => message.type() !== 'debug' && said.push(message.text()));
    await page.addInitScript(prerender);
    await page.route('**/prerendered', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${article}${script}` }),
    );
    await page.goto(`${site.url}/prerendered`);
    await becomes(page, 'ready');
    const found = await page.evaluate(mentions);
    assert.ok(found > 100, `${found} mentions`);
    assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
    await page.evaluate(() => window.activate());
    await page.waitForFunction(`(${marks})() > 20`);
    const { x, y } = await spotOf(page, 'nato');
    await page.mouse.move(x, y);
    await waitForCard(page);
    assert.equal(await page.evaluate(mentions), found);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('a prerendered page whose article comes late, and goes, is followed before the reader comes', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(prerender);
    await page.route('**/prerendered', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><body><main></main><template>${article}</template>${script}`,
      }),
    );
    await page.goto(`${site.url}/prerendered`);
    await becomes(page, 'not-found');
    await page.evaluate(() => {
      document.querySelector('main').append(document.querySelector('template').content.cloneNode(true));
    });
    await becomes(page, 'ready');
    await page.evaluate(() => document.querySelector('main').replaceChildren());
    await becomes(page, 'not-found');
    await page.close();
  });
});

if (firefoxPath())
  describe('a page in a tab behind another, in Firefox', () => {
    let site;
    let firefox;
    before(async () => {
      site = await servePages({ '/article': `${article}${script}` });
      firefox = await openFirefox(firefoxPath());
    });
    after(async () => {
      await firefox?.close();
      await site?.close();
    });

    it('the article of a page that nobody sees yet is found, and its marks open cards once it is in front', async () => {
      const bringToFront = await firefox.goBehind();
      await firefox.goTo(`${site.url}/article`);
      assert.equal(await firefox.run(() => document.visibilityState), 'hidden');
      await firefox.until(() => document.querySelector('article-context')?.state === 'ready', 'the widget is ready');
      assert.equal(await firefox.run(() => document.visibilityState), 'hidden');
      const found = await firefox.run(mentions);
      assert.ok(found > 100, `${found} mentions`);
      await bringToFront();
      await firefox.until(() => document.visibilityState === 'visible', 'the page is seen');
      await firefox.until(`() => (${marks})() > 20`, 'its marks are painted');
      await firefox.run(() => document.querySelector('article-context').show('nato'));
      await firefox.until(
        () => document.querySelector('article-context').shadowRoot.querySelector('article-context-card:popover-open') !== null,
        'a card opens',
      ); // prettier-ignore
      assert.deepEqual(await firefox.run(() => window.said), []);
    });
  });
