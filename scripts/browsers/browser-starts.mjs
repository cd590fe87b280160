/** Does a Chromium start? Stubs and missing libraries show here, not in the tests. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';

/**
 * It is asked for a page over its debugging port; `--dump-dom` would be simpler, but hangs in the npm build.
 *
 * @param {{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }} launch
 * @returns {Promise<string | undefined>} its version, where it starts
 */
export async function startedVersion({ executablePath, args, env }, { quiet = false } = {}) {
  if (!existsSync(executablePath)) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'chromium-check-'));
  const flags = ['--headless', ...args, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(executablePath, flags, { stdio: ['ignore', 'ignore', 'pipe'], detached: !isWindows, env });
  const gone = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  try {
    return await versionOf(await debuggingAddress(child));
  } catch (error) {
    if (!quiet) console.log(`${executablePath} does not start: ${error.message}`);
    return undefined;
  } finally {
    stop(child);
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2000))]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function versionOf(address) {
  const ask = async (path, method) => {
    const response = await fetch(`${address}/json/${path}`, { method, signal: AbortSignal.timeout(20_000) });
    return response.json();
  };
  const { type } = await ask('new?about:blank', 'PUT');
  if (type !== 'page') throw new Error('it opens no page');
  const { Browser: name } = await ask('version', 'GET');
  return name.split('/')[1];
}

function debuggingAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    setTimeout(reject, 40_000, new Error('no answer in 40 s')).unref();
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`exit code ${code}: ${said.trim().slice(0, 300)}`)));
    child.stderr.on('data', (data) => {
      said += data;
      const [, host] = /DevTools listening on ws:\/\/([^/]+)\//.exec(said) ?? [];
      if (host) resolve(`http://${host}`);
    });
  });
}

/** With all its processes: Debian's headless shell is a script, and killing that would leave the browser running. */
function stop(child) {
  try {
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
  child.stderr.destroy();
}
