import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { whichChromium } from '../project.mjs';

const watchErrors = fileURLToPath(new URL('watch-errors.js', import.meta.url));

export async function openChromium() {
  const browser = await chromium.launch(await whichChromium());
  const page = await browser.newPage();
  // For pages of other makers.
  await page.addInitScript({ path: watchErrors });
  return {
    name: `Chromium ${browser.version()}`,
    goTo: (url) => page.goto(url),
    evaluate: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    close: () => browser.close(),
  };
}
