/**
 * What the widget costs a page that lives: the share of the main thread that it takes, and whether its memory stays flat.
 * In Chromium, which alone tells. `node --test test/long/life/life.test.mjs`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { whichChromium } from '../../../scripts/browsers/browser.mjs';
import { articleFile, root } from '../project.mjs';
import { serveFolders } from '../server.mjs';
import { changes, pageOf, tenTimesASecond } from './pages.mjs';

const SECONDS = 12;
const article = readFileSync(articleFile, 'utf8')
  .split('\n\n')
  .map((block, index) => (index === 0 ? `<h1>${block}</h1>` : `<p>${block}</p>`))
  .join('');
const tag = '<script type="module" src="/dist/article-context.js"></script>';
const pages = {
  '/with': pageOf(article, { head: tag }),
  '/without': pageOf(article),
  '/thousand': pageOf(article, { head: tag, body: '<article-context></article-context>'.repeat(1000) }),
};

let server;
let browser;
before(async () => {
  server = await serveFolders({ '/dist/': `${root}dist` }, ({ pathname }) => pages[pathname]);
  browser = await chromium.launch(await whichChromium());
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(server.url + path);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const metric = async (name) => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name).value;
  };
  /** Bytes of the heap, garbage collected. */
  const heap = async () => {
    for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
    return metric('JSHeapUsedSize');
  };
  return { page, errors, metric, heap };
}

const becomes = (page, state) =>
  page.waitForFunction((wanted) => globalThis.document.querySelector('article-context')?.state === wanted, state, {
    timeout: 60_000,
  });

/**
 * Seconds of the main thread that a page takes for its changes: scripts, styles and layout. What painting takes is told
 * beside it, since without a graphics card it is many times what a reader's browser takes.
 */
async function costOf(path, change) {
  const { page, errors, metric } = await open(path);
  if (path === '/with') await becomes(page, 'ready');
  await page.waitForTimeout(5000);
  const spent = async () => {
    const work = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
    const [all, ...parts] = await Promise.all(['TaskDuration', ...work].map(metric));
    return { all, work: parts.reduce((sum, part) => sum + part, 0) };
  };
  const start = await spent();
  await page.evaluate(`(${tenTimesASecond})(${JSON.stringify(String(change))}, ${SECONDS})`);
  const end = await spent();
  assert.deepEqual(errors, []);
  await page.close();
  return { all: end.all - start.all, work: end.work - start.work };
}

describe('the share of the main thread', { concurrency: 1 }, () => {
  for (const [name, change] of Object.entries(changes))
    it(`ten changes a second cost under 2 % of the main thread: ${name}`, async () => {
      const costs = [];
      for (let times = 0; times < 3; times++) {
        const [own, bare] = [await costOf('/with', change), await costOf('/without', change)];
        costs.push({ work: own.work - bare.work, all: own.all - bare.all });
      }
      const medianOf = (part) => costs.map((cost) => (cost[part] / SECONDS) * 100).sort((a, b) => a - b)[1];
      console.log(`${name}: ${medianOf('work').toFixed(2)} %, with painting ${medianOf('all').toFixed(2)} %`);
      assert.ok(medianOf('work') < 2, `${medianOf('work')} %`);
    });
});

describe('memory', { concurrency: 1 }, () => {
  /** Runs `step` so many times in the page, and tells how much the heap grows from the middle of it to its end. */
  async function growth(step, times) {
    const { page, errors, heap } = await open('/with');
    await becomes(page, 'ready');
    const run = (count) => page.evaluate(`(${repeat})(${JSON.stringify(String(step))}, ${count})`);
    await run(times / 2);
    const before = await heap();
    await run(times / 2);
    const grown = (await heap()) - before;
    assert.deepEqual(errors, []);
    await page.close();
    return grown / 1024;
  }

  async function repeat(source, count) {
    const step = new Function(`return (${source})`)();
    for (let time = 0; time < count; time++) await step();
  }

  it('two thousand attachments leave the heap flat', async () => {
    const grown = await growth(async () => {
      const { document } = globalThis;
      const widget = document.querySelector('article-context');
      widget.remove();
      document.querySelector('main').after(widget);
      await widget.ready;
    }, 2000);
    console.log(`2,000 attachments: ${grown.toFixed(0)} KB more in the second half`);
    assert.ok(grown < 400, `${grown} KB`);
  });

  it('five hundred ways to another page and back leave the heap flat', async () => {
    const grown = await growth(async () => {
      const { document } = globalThis;
      const main = document.querySelector('main');
      globalThis.article ??= main.innerHTML;
      const widget = document.querySelector('article-context');
      const isHere = main.querySelector('h1') !== null;
      main.innerHTML = isHere
        ? '<p>At four in the morning the ovens of a small bakery are hot.</p>'
        : globalThis.article;
      while (widget.state !== (isHere ? 'not-found' : 'ready')) await new Promise((resolve) => setTimeout(resolve, 20));
    }, 500);
    console.log(`500 routes: ${grown.toFixed(0)} KB more in the second half`);
    assert.ok(grown < 400, `${grown} KB`);
  });
});

describe('a thousand widgets', { concurrency: 1 }, () => {
  it('a thousand widgets are ready, and hold the page up no longer than one would', async () => {
    const { page, errors } = await open('/thousand');
    const start = performance.now();
    await page.evaluate(() =>
      Promise.all([...globalThis.document.querySelectorAll('article-context')].map(({ ready }) => ready)),
    );
    const seconds = (performance.now() - start) / 1000;
    const longest = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new globalThis.PerformanceObserver((list) =>
            resolve(Math.max(...list.getEntries().map(({ duration }) => duration))),
          ).observe({ type: 'longtask', buffered: true });
          setTimeout(resolve, 500, 0);
        }),
    );
    console.log(`1,000 widgets: ready after ${seconds.toFixed(1)} s, longest task ${longest} ms`);
    assert.deepEqual(errors, []);
    assert.ok(seconds < 20, `${seconds} s`);
  });
});
