/** WebKitGTK over plain WebDriver. It has no headless mode: where there is no display it gets one that nobody sees. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath, webkitPaths } from '../project.mjs';

/** For one command, ms. What waits for a page to load is the slowest. */
const COMMAND_LIMIT = 60_000;

export async function openWebkit() {
  const paths = webkitPaths();
  if (!paths) throw new Error('WebKitGTK is not on this machine: `npm run setup -- --browsers` installs it on Debian');
  const display = await openDisplay();
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...display.env } });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(`${base}/status`);
  const options = { binary: paths.browser, args: ['--automation'] };
  const { sessionId, capabilities } = await send('POST', `${base}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `${base}/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    goTo: (url) => send('POST', `${session}/url`, { url }),
    evaluate: (script, ...args) =>
      send('POST', `${session}/execute/sync`, { script: `return (${script})(...arguments)`, args }),
    async close() {
      // The driver goes whether or not its browser still answers.
      await send('DELETE', session).catch(() => undefined);
      driver.kill();
      display.close();
    },
  };
}

async function openDisplay() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { env: {}, close() {} };
  const program = onPath('Xvfb');
  if (!program) throw new Error('no display for WebKitGTK: Xvfb is not on this machine');
  // It takes a free number and says which.
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(server.stdout, 'data');
  return { env: { DISPLAY: `:${String(number).trim()}` }, close: () => server.kill() };
}

async function send(method, url, body) {
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
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
