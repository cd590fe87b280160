/**
 * The browser tests in every engine that this machine has, one after the other, or with ARTICLE_CONTEXT_ENGINE=firefox in
 * one. WebKitGTK needs a display: `xvfb-run -a npx wtr --config web-test-runner.cross.config.mjs`.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import base, { compiling } from './web-test-runner.config.mjs';
import { firefoxPath, webkitPaths } from './scripts/browsers/engines.mjs';
import { inChromiumAlone } from './scripts/testing/test-files.mjs';
import { bundledTests } from './scripts/testing/wtr-bundle.mjs';
import { webkitLauncher } from './scripts/testing/wtr-webkit.mjs';

const launchers = {
  chromium: () => base.browsers[0],
  firefox: firefoxLauncher,
  webkit: () => webkitLauncher(webkitPaths()),
};

const hasDisplay = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
const here = ['chromium', ...(firefoxPath() ? ['firefox'] : []), ...(webkitPaths() && hasDisplay ? ['webkit'] : [])];
const asked = process.env.ARTICLE_CONTEXT_ENGINE;
const browsers = (asked ? [asked] : here).map((engine) => stopsInTime(launchers[engine]()));

const isShort = (asked === 'firefox' || asked === 'webkit') && !process.env.ARTICLE_CONTEXT_ALL_FILES;
const leftOut = Object.values(inChromiumAlone).flatMap((some) => some.map((file) => `!${file}`));
const files = isShort ? [...base.files, ...leftOut] : base.files;

// One page at a time: focus, mouse and keys need a page in front.
export default {
  ...base,
  files,
  plugins: [...base.plugins, bundledTests({ ...compiling, conditions: base.nodeResolve.exportConditions })],
  browsers,
  concurrency: 1,
  concurrentBrowsers: 1,
  // WebKit takes minutes for a file of hostile pages.
  testsFinishTimeout: process.env.ARTICLE_CONTEXT_ALL_FILES ? 600_000 : 400_000,
};

/** Firefox speaks WebDriver BiDi itself, so puppeteer-core drives it and no geckodriver is needed. */
function firefoxLauncher() {
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      // Headless has no mouse: without these `(hover: hover)` and `(pointer: fine)` do not match.
      extraPrefsFirefox: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 },
    },
  });
}

/** A browser that does not close must not keep the answer of its tests. */
function stopsInTime(launcher) {
  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, { stop: () => Promise.race([stop(), wait(10_000)]) });
}
