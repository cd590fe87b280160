/**
 * The three engines behind one small interface: `name` with its version, `goTo(url)`, `evaluate(script, ...args)` of a
 * function that takes and returns JSON and waits for nothing, and `close()`. Chromium has `kept()`, the counts of nodes and
 * listeners.
 */
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { openWebkit } from './webkit.mjs';

export const engines = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebkit };
