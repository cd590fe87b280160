/**
 * The way back to a page that the browser has kept in memory, with everything on it as it was. Firefox keeps pages when it
 * is driven; Chromium without a window keeps none, so there what such a page is told is all that happens.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { firefoxPath } from '../../../scripts/browsers/engines.mjs';
import { openFirefox } from '../support/firefox.mjs';
import { article, script, servePages } from '../support/kept-pages.mjs';
import { openBrowser, ready } from '../support/support.mjs';

const pages = {
  '/article': `${article}${script}`,
  '/inline': `${article}<script type="module" src="/dist/article-context.js" data-marks="inline"></script>`,
  '/other': '<p>At four in the morning the ovens of a small bakery are hot.</p>',
};
const widgetIs = (state) => `() => document.querySelector('article-context')?.state === '${state}'`;
const countMarks = () =>
  document.querySelectorAll('article-context-mark').length +
  [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0);
const cardIsOpen = () =>
  document.querySelector('article-context').shadowRoot.querySelector('article-context-card:popover-open') !== null;

if (firefoxPath())
  describe('a page that Firefox has kept', () => {
    let site;
    let firefox;
    before(async () => {
      site = await servePages(pages);
      firefox = await openFirefox(firefoxPath());
    });
    after(async () => {
      await firefox?.close();
      await site?.close();
    });

    const open = async (path) => {
      await firefox.goTo(site.url + path);
      await firefox.until(widgetIs('ready'), 'the widget is ready');
      await firefox.until(`() => (${countMarks})() > 20`, 'its marks are painted');
    };

    /** To another page and back. The page has been kept if it knows what was only in its memory. */
    async function leaveAndReturn() {
      // Firefox keeps no page that still loads something, as on a busy machine: then once more, from a page that is at rest.
      for (let attempt = 0; attempt < 3; attempt++) {
        await wait(500 + 2000 * attempt);
        await firefox.run(() => void (window.isKept = true));
        await firefox.goTo(`${site.url}/other`);
        await firefox.run(() => window.history.back());
        await firefox.until(
          () => location.pathname !== '/other' && document.readyState === 'complete',
          'the page is back',
        );
        if (await firefox.run(() => window.isKept === true)) break;
        await firefox.until(widgetIs('ready'), 'the widget is ready');
      }
      await firefox.until(
        () => window.isKept === true && window.shown?.at(-1) === 'kept',
        'the page comes from memory',
      );
    }

    const show = (entry) => firefox.run((id) => document.querySelector('article-context').show(id), [entry]);

    const standing = async () => ({ marks: await firefox.run(countMarks), ...(await firefox.run(countOthers)) });
    /** Marks are painted where the reader is near, a frame after the rest. */
    async function settled() {
      for (let before; ; await wait(200)) {
        const now = await standing();
        if (isDeepStrictEqual(now, before)) return now;
        before = now;
      }
    }
    const countOthers = () => {
      const { state, mentions, shadowRoot } = document.querySelector('article-context');
      return {
        state,
        mentions: mentions.filter(({ block, range, text }) => block.isConnected && range.toString() === text).length,
        widgets: document.querySelectorAll('article-context').length,
        launchers: shadowRoot.querySelectorAll('article-context-launcher').length,
        said: window.said,
      };
    };

    /** The middle of an entry's first marked mention. */
    const spotOf = (entry) =>
      firefox.run(
        (id) => {
          const { mentions } = document.querySelector('article-context');
          const mention = mentions.find(({ entry: { id: its }, marked }) => marked && its === id);
          mention.block.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = mention.range.getClientRects()[0];
          return { x: x + width / 2, y: y + height / 2 };
        },
        [entry],
      );

    for (const path of ['/article', '/inline'])
      it(`the way back to ${path} finds all marks as they were, and one widget that opens cards by pointer and call and closes them by key`, async () => {
        await open(path);
        const first = await settled();
        assert.ok(first.mentions > 100 && first.marks > 20, JSON.stringify(first));
        for (let times = 0; times < 3; times++) {
          await leaveAndReturn();
          assert.deepEqual(await settled(), first);
        }
        await firefox.run(() => {
          window.opened = 0;
          document.addEventListener('article-context-open', () => window.opened++);
        });
        await firefox.point({ x: 2, y: 2 });
        await firefox.point(await spotOf('nato'));
        await firefox.until(cardIsOpen, 'a card opens under the pointer');
        await firefox.press('Escape');
        await firefox.until(`() => !(${cardIsOpen})()`, 'Escape closes it');
        await show('baku');
        await firefox.until(cardIsOpen, 'a card opens by a call');
        assert.equal(await firefox.run(() => window.opened), 2);
      });

    it('a card that was open when the reader left is open and can be closed when the reader is back, or is closed', async () => {
      await open('/article');
      await show('nato');
      await firefox.until(cardIsOpen, 'a card opens');
      await leaveAndReturn();
      await wait(300);
      if (await firefox.run(cardIsOpen)) {
        const isOnTop = await firefox.run(() => {
          const { shadowRoot } = document.querySelector('article-context');
          const card = shadowRoot.querySelector('article-context-card');
          const { left, top, width } = card.getBoundingClientRect();
          return shadowRoot.elementFromPoint(left + width / 2, top + 20) === card;
        });
        assert.ok(isOnTop, 'the open card is in sight');
        await firefox.press('Escape');
        await firefox.until(`() => !(${cardIsOpen})()`, 'Escape closes it');
      }
      await show('nato');
      await firefox.until(cardIsOpen, 'it opens again');
      assert.deepEqual((await standing()).said, []);
    });

    it('a page that has been kept is still followed when its article changes', async () => {
      await open('/article');
      const first = await settled();
      await leaveAndReturn();
      await firefox.run(() => {
        const around = document.querySelector('article');
        const html = around.innerHTML;
        around.innerHTML = '<p>Nothing.</p>';
        window.giveBack = () => void (around.innerHTML = html);
      });
      await firefox.until(widgetIs('not-found'), 'the article is gone');
      await firefox.run(() => window.giveBack());
      await firefox.until(widgetIs('ready'), 'it is there again');
      await firefox.until(`() => (${countMarks})() === ${first.marks}`, 'it has its marks');
      assert.deepEqual(await settled(), first);
    });
  });

describe('a page that comes back from memory', () => {
  let site;
  before(async () => (site = await openBrowser()));
  after(() => site.close());

  it('a page that was left while its dossier was on its way loads it when it comes back from memory', async () => {
    const page = await site.browser.newPage();
    const json = JSON.stringify({
      ...{ id: 'rivers', lang: 'en', title: 'Rivers', reviewed: '2026-11-22' },
      sources: { S1: { title: 'A chart', publisher: 'An office', status: 'read', note: 'On paper.' } },
      entries: [{ id: 'delta', type: 'place', name: 'Great Delta', background: 'It is a delta. [S1]' }],
    });
    let isGone = true;
    await page.route('**/rivers.json', (route) =>
      isGone ? route.abort() : route.fulfill({ contentType: 'application/json', body: json }),
    );
    await page.route('**/left', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<main><p>To the Great Delta.</p></main><article-context dossier="/rivers.json"></article-context>${script}`,
      }),
    );
    await page.goto(`${site.url}/left`);
    await page.waitForFunction(() => document.querySelector('article-context')?.state === 'error');
    isGone = false;
    await page.evaluate(() => window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: false })));
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => document.querySelector('article-context').state), 'error');
    await page.evaluate(() => window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true })));
    await ready(page);
    assert.equal(await page.evaluate(() => document.querySelector('article-context').mentions.length), 1);
    await page.close();
  });
});
