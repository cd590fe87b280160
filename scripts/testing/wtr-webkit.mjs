/**
 * A @web/test-runner launcher for WebKitGTK over plain WebDriver. webdriverio would do it too, with 167 packages.
 * It has the methods that @web/test-runner-commands calls for a launcher of type 'webdriver'.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** For one command, ms. What waits for a page to load is the slowest. */
const COMMAND_LIMIT = 25_000;

/** @param {{ driver: string, browser: string }} paths */
export function webkitLauncher({ driver, browser, name = 'WebKitGTK' }) {
  const pages = new Map();
  let client;
  let starting;
  let around = { width: 0, height: 0 };

  async function start() {
    client = await openClient(driver, browser);
    launcher.name = `${name} ${client.version}`;
  }
  const started = () => (starting ??= start());
  const goTo = (url) => client.send('POST', '/url', { url });
  const mouse = (...actions) => {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return client.send('POST', '/actions', { actions: [source] });
  };

  const pageSize = () =>
    client.send('POST', '/execute/sync', { script: 'return { width: innerWidth, height: innerHeight }', args: [] });

  const launcher = {
    name,
    type: 'webdriver',
    concurrency: 1,
    initialize: started,
    async startSession(id, url) {
      await started();
      pages.set(id, url);
      await goTo(url).catch(async () => {
        // A browser that has crashed or hangs takes no other test file with it.
        await client.close();
        await (starting = start());
        await goTo(url);
      });
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    /** The next page takes the place of this one. */
    async stopSession(id) {
      pages.delete(id);
      return {};
    },
    stop: () => client?.close(),

    sendMouseMove: (_id, x, y) => mouse(moveTo(x, y)),
    sendMouseClick: (_id, x, y, button) => mouse(moveTo(x, y), press(button), release(button)),
    sendMouseDown: (_id, button) => mouse(press(button)),
    sendMouseUp: (_id, button) => mouse(release(button)),
    async resetMouse() {
      await client.send('DELETE', '/actions');
      await mouse(moveTo(0, 0));
    },
    /** `['Shift+Tab']` to press a chord, `['a', 'b']` to type. */
    sendKeys(_id, chords) {
      const source = { type: 'key', id: 'keyboard', actions: chords.flatMap(keyActions) };
      return client.send('POST', '/actions', { actions: [source] });
    },
    /**
     * Of the page, not of the window around it: what the window adds is seen and added. The page follows its window in
     * its own time, and is never narrower than 447 px.
     */
    async resize(asked, height) {
      const width = Math.max(asked, 447);
      for (let tries = 0; tries < 100; tries += 1) {
        const window = { width: width + around.width, height: height + around.height };
        if (tries % 20 === 0) await client.send('POST', '/window/rect', window);
        await wait(20);
        const page = await pageSize();
        if (page.width === width && page.height === height) return;
        if (tries % 20 === 19) around = { width: window.width - page.width, height: window.height - page.height };
      }
    },
  };
  return launcher;
}

async function openClient(driver, browser) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
  process.on('exit', () => child.kill());
  await untilReady(`${base}/status`);

  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
  const session = await request('POST', `${base}/session`, { capabilities });
  const address = `${base}/session/${session.sessionId}`;
  let last = Promise.resolve();
  return {
    version: session.capabilities.browserVersion,
    /** One command after the other: a page that is left while another command asks it for something is never left. */
    send(method, path, body) {
      const answer = last.then(() => request(method, address + path, body));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      // The driver goes whether or not its browser still answers.
      await request('DELETE', address).catch(() => undefined);
      child.kill();
    },
  };
}

async function request(method, url, body) {
  const signal = AbortSignal.timeout(COMMAND_LIMIT);
  const response = await fetch(url, { method, body: body && JSON.stringify(body), signal });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const buttons = { left: 0, middle: 1, right: 2 };
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const press = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
const release = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

// prettier-ignore
const keyCodes = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Space: ' ',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
};

function keyActions(chord) {
  const names = chord.length > 1 && chord.includes('+') ? chord.split('+') : [chord];
  const keys = names.map((key) => keyCodes[key] ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  return [...down, ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
}
