import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { whichChromium } from '../project.mjs';

const watchErrors = fileURLToPath(new URL('watch-errors.js', import.meta.url));

export async function openChromium() {
  const browser = await chromium.launch(await whichChromium());
  const page = await browser.newPage();
  // For pages of other makers.
  await page.addInitScript({ path: watchErrors });
  const cdp = await page.context().newCDPSession(page);
  return {
    name: `Chromium ${browser.version()}`,
    goTo: (url) => page.goto(url),
    evaluate: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    /** What the page has in memory, garbage collected. The other engines do not tell. */
    async kept() {
      for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
      return { nodes, listeners };
    },
    close: () => browser.close(),
  };
}
