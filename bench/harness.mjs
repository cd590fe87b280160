/** A Chromium that measures: pages of their own from a local server, and the CPU time that code takes in them. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { whichChromium } from '../scripts/browsers/browser.mjs';

const traced = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {Record<string, string>} files what the server has, by path; `/<name>.js` is bundled from `page/<name>.mjs` */
export async function openHarness(files) {
  const served = {
    ...files,
    '/matching.js': await bundle('matching'),
    '/marking.js': await bundle('marking'),
    '/finding.js': await bundle('finding'),
    '/cards.js': await bundle('cards'),
    '/growth.js': await bundle('growth'),
  };
  const server = await serve(served);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch(await whichChromium());
  return {
    version: browser.version(),

    get: (path) => served[path],
    put(path, body) {
      served[path] = body;
    },

    /**
     * Runs `use` in a page that nothing has run in before: a context of its own gets a process of its own.
     *
     * @param prepare what the page is to have before it loads, routes for example
     * @param device what playwright is to make of the browser
     */
    async withFreshPage(path, use, prepare, device = { viewport: { width: 1280, height: 800 } }) {
      const context = await browser.newContext(device);
      try {
        const page = await context.newPage();
        const client = await context.newCDPSession(page);
        await prepare?.(page);
        await page.goto(origin + path, { waitUntil: 'load' });
        return await use(await meter(client), page);
      } finally {
        await context.close();
      }
    },

    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Ours is built from the sources, and compiled as the published files ask for it; the contestants beside it, too. */
async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/page/${name}.mjs`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    banner: { js: '//# allFunctionsCalledOnLoad' },
    // The built-in dossier: no contestant loads it.
    external: ['virtual:*'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const types = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

function serve(files) {
  const server = createServer((request, response) => {
    const body = files[request.url];
    const type = types[extname(request.url)] ?? 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/**
 * CPU time of the page's main thread, which a busy machine does not inflate as it does wall time. Work of other threads
 * (concurrent compilation, parts of the garbage collection) is not in it.
 */
async function meter(client) {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const run = async (expression, timeout) => {
    const options = { awaitPromise: true, returnByValue: true, ...(timeout && { timeout }) };
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const during = async (work) => {
    const before = await spent();
    const value = await work();
    return { value, ms: (await spent()) - before };
  };
  const measure = (expression, timeout) => during(() => run(expression, timeout));
  const idle = [];
  for (let i = 0; i < 5; i++) idle.push((await measure('0')).ms);
  const overhead = median(idle);
  return {
    run,
    /** What the page does while something else is done to it, asking included. */
    during,
    /** @returns {Promise<{ value: unknown, ms: number }>} without what asking alone takes */
    async measure(expression, timeout) {
      const { value, ms } = await measure(expression, timeout);
      return { value, ms: Math.max(0, ms - overhead) };
    },
    /** Has the main thread take so many times as long for everything. */
    slowDown: (rate) => client.send('Emulation.setCPUThrottlingRate', { rate }),
    /** @returns every task of the main thread during `work`, and when each `performance.mark()` was made */
    async trace(work) {
      const events = [];
      const collect = ({ value }) => events.push(...value);
      client.on('Tracing.dataCollected', collect);
      await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: traced } });
      const value = await work();
      const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
      await client.send('Tracing.end');
      await complete;
      client.off('Tracing.dataCollected', collect);
      const marks = events.filter(({ cat, ph }) => cat.includes('blink.user_timing') && /[IRi]/u.test(ph));
      const { pid, tid } = marks[0];
      const tasks = events.filter(
        (event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.tdur !== undefined,
      );
      return {
        value,
        tasks: tasks.map(({ ts, tdur }) => ({ start: ts, ms: tdur / 1000 })),
        marks: new Map(marks.map(({ name, ts }) => [name, ts])),
      };
    },
    /** Bytes alive, typed arrays included, which are outside the engine's own heap. */
    async heap() {
      // A first collection may leave what finalizers and weak references still hold.
      for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
  };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
