/** Commands and a reporter for the browser tests: what @web/test-runner does not have, or not for every engine. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { hostilePageAt, hostilePages, incompleteScriptAt } from './hostile-pages.mjs';

/**
 * `executeServerCommand('cdp-media', { 'forced-colors': 'active' })`: media features over Chromium's own protocol, and
 * with `media` the medium.
 * The stock `emulateMedia` says nothing and does nothing about forced colours. False in the other engines.
 */
export function cdpMediaPlugin() {
  return {
    name: 'cdp-media-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp-media') return undefined;
      const client = await chromiumClient(session);
      const { media = '', ...asked } = payload;
      const features = Object.entries(asked).map(([name, value]) => ({ name, value }));
      await client?.send('Emulation.setEmulatedMedia', { media, features });
      return client !== undefined;
    },
  };
}

/** `executeServerCommand('resize', { width, height })`: the stock `setViewport` refuses WebKit. */
export function resizePlugin() {
  return {
    name: 'resize-command',
    async executeCommand({ command, payload: { width, height } = {}, session }) {
      if (command !== 'resize') return undefined;
      const { browser, id } = session;
      const client = await chromiumClient(session);
      // Not puppeteer's setViewport: it also sets touch emulation, after which Chromium has no hover.
      if (client) await client.send('Emulation.setDeviceMetricsOverride', { width, height, ...asScreen });
      else if (browser.type === 'webdriver') await browser.resize(width, height);
      else await browser.getPage(id).setViewport({ width, height });
      return true;
    },
  };
}

const asScreen = { deviceScaleFactor: 1, mobile: false };
const clients = new WeakMap();

/** One a page, kept: detaching it undoes what it emulates. */
async function chromiumClient({ browser, id }) {
  if (browser.type !== 'puppeteer' || !browser.name.startsWith('Chrom')) return undefined;
  const page = browser.getPage(id);
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** `executeServerCommand('press', 'Shift+Tab')`: the stock `sendKeys` takes no chords in these launchers. */
export function pressPlugin() {
  return {
    name: 'press-command',
    async executeCommand({ command, payload: chord, session: { browser, id } }) {
      if (command !== 'press') return undefined;
      if (browser.type === 'webdriver') {
        await browser.sendKeys(id, [chord]);
        return true;
      }
      const { keyboard } = browser.getPage(id);
      const held = chord.length > 1 ? chord.split('+') : [chord];
      const last = held.pop();
      for (const key of held) await keyboard.down(key);
      await keyboard.press(last);
      for (const key of held.reverse()) await keyboard.up(key);
      return true;
    },
  };
}

/** `executeServerCommand('serve', { path: '/a.json', text })`: what a test has the server answer at an address; with
 * `redirect` in place of `text`, another address that it sends there. */
export function servePlugin() {
  const texts = new Map();
  const redirects = new Map();
  return {
    name: 'serve-command',
    executeCommand({ command, payload: { path, text, redirect } = {} }) {
      if (command !== 'serve') return undefined;
      if (redirect) redirects.set(path, redirect);
      else texts.set(path, text);
      return true;
    },
    serve({ path, res }) {
      const redirect = redirects.get(path);
      // The server would give the status 200 to whatever a plugin serves.
      if (redirect) res.writeHead(302, { location: redirect }).end();
      const body = redirect ?? texts.get(path);
      const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
      return body === undefined ? undefined : { body, type: 'json', headers };
    },
  };
}

/**
 * Answers with the pages of test/pages, and in `/test/pages/list.json` with what they are. It is no plugin, since those
 * compile a page's scripts.
 */
export async function serveHostilePages(context, next) {
  const { path, query } = context;
  if (path === '/test/pages/list.json') context.body = hostilePages();
  else {
    const answer = hostilePageAt(path, { isTwin: 'twin' in query }) ?? incompleteScriptAt(path);
    if (!answer) return next();
    context.body = answer.body;
    context.type = answer.type;
  }
}

/**
 * Writes to a file how many tests passed, which failed, which test files gave no answer, and how long each took; see
 * scripts/test.mjs.
 * After each test file, since a run that hangs has no end.
 */
export function resultsReporter(file) {
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', () => writeFileSync(file, JSON.stringify(resultsOf(sessions.all()))));
    },
  };
}

function resultsOf(sessions) {
  const results = { passed: 0, failures: [], unanswered: [], times: [] };
  for (const { browser, testFile, status, testResults, passed } of sessions) {
    const name = `${relative('.', testFile)} in ${browser.name}`;
    if (status !== 'FINISHED' || !testResults) {
      results.unanswered.push(`${name}: gave no answer`);
      continue;
    }
    const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
    const failed = tests.filter((test) => !test.passed).map(({ path }) => path);
    results.passed += tests.length - failed.length;
    results.times.push([relative('.', testFile), tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000]);
    // A page that broke beside its tests is a failure too.
    if (!passed && failed.length === 0) failed.push('the page');
    results.failures.push(...failed.map((path) => `${name}: ${path}`));
  }
  return results;
}

function testsOf(suite, path = '') {
  if (!suite) return [];
  const below = ({ name }) => (path && name ? `${path} ${name}` : path || name);
  const tests = suite.tests.map((test) => ({ ...test, path: below(test) }));
  return [...tests, ...suite.suites.flatMap((inner) => testsOf(inner, below(inner)))];
}
