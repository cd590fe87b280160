/** `npm start`, from its first line to its end. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

/** @returns what npm has printed by the time the demo is served, its address, and the process of npm alone */
async function start(env = {}) {
  const npm = spawn('npm', ['start'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const url = await new Promise((resolve, reject) => {
    npm.on('exit', () => reject(new Error(`ended without a demo:\n${output}`)));
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', (data) => {
        output += data;
        const [, address] = /Demo: (http\S+)/u.exec(output) ?? [];
        if (address) resolve(address);
      });
    }
  });
  return { npm, url, output };
}

async function untilGone(url) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (!isThere) return true;
    await wait(100);
  }
  return false;
}

describe('npm start', () => {
  it('npm start serves the demo and prints its address, on another port where the port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const port = String(squatter.address().port);
    const { npm, url, output } = await start({ PORT: port });
    try {
      assert.match(output, new RegExp(`Port ${port} is taken`, 'u'));
      const response = await fetch(url);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<h1>Azerbaijan and Turkey/u);
    } finally {
      squatter.close();
      npm.kill();
      await untilGone(url);
    }
  });

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'])
    it(`npm start leaves no server behind when npm alone is ended by ${signal}`, async () => {
      const { npm, url } = await start({ PORT: '0' });
      npm.kill(signal);
      assert.ok(await untilGone(url), `${url} still answers`);
    });
});
