/** As ready.mjs, of every script that starts a Chromium. */
import './ready.mjs';
import { whichChromium } from '../browsers/browser.mjs';

try {
  await whichChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
