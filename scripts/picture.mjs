/** Takes the README's picture of the demo, a contested card open: `npm run picture [-- FILE]`. */
import './running/ready-to-browse.mjs';
import { fileURLToPath } from 'node:url';
import { whichChromium } from './browsers/browser.mjs';
import { serve } from './serve.mjs';

const { chromium } = await import('playwright-core');
const picture = process.argv[2] ?? fileURLToPath(new URL('../docs/picture.png', import.meta.url));
// High enough that the card shows more than one side of the dispute.
const entryId = 'breakaway-region';

const server = await serve();
const browser = await chromium.launch(await whichChromium());
const page = await browser.newPage({ viewport: { width: 1000, height: 1080 }, deviceScaleFactor: 1.25 });
await page.goto(`${server.url}/demo/`);
await page.waitForFunction(() => document.querySelector('article-context')?.state === 'ready');
await page.evaluate((id) => {
  const widget = document.querySelector('article-context');
  const mention = widget.mentions.find(({ entry }) => entry.id === id);
  window.scrollTo(0, mention.range.getBoundingClientRect().top - 180);
  return new Promise((opened) => {
    widget.addEventListener('article-context-open', opened, { once: true });
    widget.show(mention);
  });
}, entryId);
await page.waitForTimeout(300);
await page.screenshot({ path: picture });
await browser.close();
await server.close();
console.log(`wrote ${picture}`);
