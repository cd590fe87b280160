/** Chromium, and Firefox where it is installed, with what a test asks of both. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { whichChromium } from '../../../scripts/browsers/browser.mjs';
import { firefoxPath } from '../../../scripts/browsers/engines.mjs';
import { openFirefox } from './firefox.mjs';

async function openChromium() {
  const browser = await chromium.launch(await whichChromium());
  const page = await browser.newPage();
  const run = (script, args = []) => page.evaluate(`(${script})(...${JSON.stringify(args)})`);
  return {
    run,
    // Not `waitForFunction`, which a page's policy may forbid.
    async until(check, what) {
      for (const end = Date.now() + 20_000; !(await run(check)); await wait(50))
        if (Date.now() > end) throw new Error(`not in time: ${what}`);
    },
    goTo: (url) => page.goto(url),
    close: () => browser.close(),
  };
}

/** By their names. Each opens a browser with one page: `run`, `until`, `goTo`, `close`. */
export const engines = {
  Chromium: openChromium,
  ...(firefoxPath() ? { Firefox: () => openFirefox(firefoxPath()) } : {}),
};
