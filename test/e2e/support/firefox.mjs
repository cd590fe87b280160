/**
 * Firefox as its own remote control, Marionette, has it: no driver to install, and scripts may run in the browser itself,
 * where the accessibility service is. The protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @returns the Firefox at `path`, with one window */
export async function openFirefox(path) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'article-context-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences({ 'marionette.port': port, ...quiet }));
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(path, [...args, '--width', '1280', '--height', '900'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const { send, end } = await talk(await reach(port, child));
  await send('WebDriver:NewSession', {});

  /** @param {'content' | 'chrome'} where in the page, or in the browser around it */
  const run = async (script, args = [], where = 'content') => {
    await send('Marionette:SetContext', { value: where });
    const { value } = await send('WebDriver:ExecuteScript', { script: `return (${script})(...arguments)`, args });
    return value;
  };
  return {
    run,
    /** Asks the page until it answers yes. @param what as words, for when it does not in time */
    async until(check, what) {
      for (const end = Date.now() + 20_000; !(await run(check)); await wait(50))
        if (Date.now() > end) throw new Error(`not in time: ${what}`);
    },
    async goTo(url) {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:Navigate', { url });
    },
    async press(key) {
      await send('Marionette:SetContext', { value: 'content' });
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keyCodes[key] ?? key }));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    /** Moves the mouse to a place in the viewport. */
    async point({ x, y }) {
      await send('Marionette:SetContext', { value: 'content' });
      const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
      const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move] };
      await send('WebDriver:PerformActions', { actions: [source] });
    },
    /** Takes commands to a tab of its own behind the one in front, which a reader does not see. @returns what brings it to the front */
    async goBehind() {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: false });
      await send('WebDriver:SwitchToWindow', { handle, focus: false });
      return () => send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] });
      end();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Nothing but the tests may use the network, and the window is as one on a desk. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
  // Headless has no mouse: without these `(hover: hover)` and `(pointer: fine)` do not match.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
};

const preferences = (values) =>
  Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

const keyCodes = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowRight: '\uE014', Home: '\uE011' }; // prettier-ignore

/** Waits until the browser listens. */
async function reach(port, child) {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    const socket = await new Promise((resolve) => {
      const attempted = connect(port, '127.0.0.1', () => resolve(attempted)).once('error', () => resolve(undefined));
    });
    if (socket) return socket;
    await wait(100);
  }
  throw new Error('Firefox does not answer');
}

/** Messages are JSON with their length in bytes and a colon before them: `[0, id, command, params]`, `[1, id, error, result]`. */
async function talk(socket) {
  let received = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map();
  const take = ([, id, error, result]) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
  };
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 0 || received.length <= colon + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length));
      received = received.subarray(colon + 1 + length);
      // The first is a greeting.
      if (Array.isArray(message)) take(message);
    }
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
  });
  return {
    send: (command, params) =>
      new Promise((resolve, reject) => {
        const message = JSON.stringify([0, ++last, command, params]);
        waiting.set(last, { resolve, reject });
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    end: () => socket.destroy(),
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
