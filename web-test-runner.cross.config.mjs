/**
 * The browser tests in one run through every engine this machine has. WebKitGTK needs a display:
 * `xvfb-run -a npx wtr --config web-test-runner.cross.config.mjs`. An engine that is missing is left out, and says so.
 */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import base from './web-test-runner.config.mjs';
import { firefoxPath, webkitPaths } from './scripts/engines.mjs';
import { webkitLauncher } from './scripts/wtr-webkit.mjs';

const browsers = [...base.browsers];

const firefox = firefoxPath();
if (firefox) {
  // Firefox speaks WebDriver BiDi itself, so puppeteer-core drives it and no geckodriver is needed.
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      // Headless has no mouse: without these `(hover: hover)` and `(pointer: fine)` do not match.
      extraPrefsFirefox: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 },
    },
  });
  browsers.push(launcher);
} else {
  console.warn('Firefox is not on this machine: left out.');
}

const webkit = webkitPaths();
if (webkit && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) browsers.push(webkitLauncher(webkit));
else console.warn(webkit ? 'WebKit has no display: left out.' : 'WebKit is not on this machine: left out.');

// One page at a time: focus, mouse and keys need a page in front.
export default { ...base, browsers, concurrency: 1, concurrentBrowsers: 1 };
