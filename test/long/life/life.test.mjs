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
import { attachAgain, attachAnother, goOn, repeat, replaceBody } from './rounds.mjs';
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
  /** What is in memory, garbage collected. */
  const kept = async () => {
    await page.waitForTimeout(1000);
    for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners, documents } = await cdp.send('Memory.getDOMCounters');
    return { kilobytes: (await metric('JSHeapUsedSize')) / 1024, nodes, listeners, documents };
  };
  return { page, errors, metric, kept };
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

describe('what a page keeps', { concurrency: 1 }, () => {
  /** What there may be more of at the end than in the middle. One listener or node a round would be a hundred at least. */
  const mostMore = { kilobytes: 400, nodes: 50, listeners: 20, documents: 0 };

  /** Runs a step so many times in the page, and tells what there is more of at the end than in the middle of it. */
  async function grown(name, path, step, times) {
    const { page, errors, kept } = await open(path);
    await becomes(page, 'ready');
    const run = (count) => page.evaluate(`(${repeat})(${JSON.stringify(String(step))}, ${count})`);
    await run(times / 2);
    const before = await kept();
    await run(times / 2);
    const after = await kept();
    assert.deepEqual(errors, []);
    await page.close();
    const more = Object.entries(after).map(([what, count]) => [what, Math.round(count - before[what])]);
    const all = more.map(([what, count]) => `${count} ${what} of ${Math.round(after[what])}`);
    console.log(`${times.toLocaleString('en')} ${name}: more in the second half: ${all.join(', ')}`);
    const tooMany = more.filter(([what, count]) => count > mostMore[what]);
    assert.deepEqual(tooMany, [], `${times} ${name}`);
  }

  it('two thousand removals and attachments of a widget leave heap, nodes and listeners flat', () =>
    grown('attachments of one widget', '/with', attachAgain, 2000));

  it('two thousand new widgets, each with a card and removed, leave heap, nodes and listeners flat', () =>
    grown('new widgets', '/with', attachAnother, 2000));

  it('five hundred routes within a page leave heap, nodes and listeners flat', () =>
    grown('routes', '/with', goOn, 500));

  it('two hundred new bodies of a page leave heap, nodes and listeners flat', () =>
    grown('bodies', '/with', replaceBody, 200));
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
