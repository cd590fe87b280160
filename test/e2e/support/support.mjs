/** What the end-to-end tests share: the demo's server, a browser, and what a page must never do. */
import { chromium } from 'playwright-core';
import { whichChromium } from '../../../scripts/browsers/browser.mjs';
import { serve } from '../../../scripts/serve.mjs';

/** Starts server and browser for a file of tests. @returns what the tests use, and `close` */
export async function openBrowser() {
  const browser = await chromium.launch(await whichChromium());
  const server = await serve();
  return {
    url: server.url,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Opens a page and keeps account of all that a good guest leaves undone.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function visit(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const said = [];
  const requested = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requested.push(request.url()));
  await page.addInitScript(watchArticle);
  await page.goto(address);
  return { page, said, requested, mutations: () => page.evaluate(() => window.articleMutations) };
}

/** Runs in the page before its scripts: counts every change under the article once it has been parsed. */
function watchArticle() {
  window.articleMutations = 0;
  document.addEventListener('DOMContentLoaded', () => {
    const article = document.querySelector('article');
    if (!article) return;
    new window.MutationObserver((records) => (window.articleMutations += records.length)).observe(article, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

export const ready = (page) =>
  page.waitForFunction(() => document.querySelector('article-context')?.state === 'ready', undefined, {
    timeout: 10_000,
  });

/** The middle of the first line of an entry's first marked mention, brought into view. */
export const spotOf = (page, entryId) =>
  page.evaluate((id) => {
    const { mentions } = document.querySelector('article-context');
    const mention = mentions.find(({ entry, marked }) => marked && entry.id === id);
    mention.block.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = mention.range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  }, entryId);

/** What the open card says, or null. */
export const cardText = (page) =>
  page.evaluate(() => {
    const card = document.querySelector('article-context').shadowRoot.querySelector('article-context-card');
    return card?.matches(':popover-open') ? card.shadowRoot.querySelector('[role="dialog"]').textContent : null;
  });

export const cardBox = (page) =>
  page.evaluate(async () => {
    const card = document.querySelector('article-context').shadowRoot.querySelector('article-context-card');
    await Promise.all(card.getAnimations().map(({ finished }) => finished));
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom, width: window.innerWidth, height: window.innerHeight };
  });

export async function waitForCard(page, open = true) {
  await page.waitForFunction((wanted) => {
    const card = document.querySelector('article-context').shadowRoot.querySelector('article-context-card');
    return (card?.matches(':popover-open') ?? false) === wanted;
  }, open);
}
