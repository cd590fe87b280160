/**
 * Where is a Chromium? CHROME_PATH, then what the machine has, then one shipped inside an npm package, then apt-get.
 * ARTICLE_CONTEXT_NO_SYSTEM_BROWSER=1 and ARTICLE_CONTEXT_NO_NPM_BROWSER=1 leave out a step.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from './apt.mjs';
import { installNpmBrowser, isNpmBrowser, npmBrowser, useShippedLibraries } from './npm-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const foundBefore = join(root, 'node_modules/.cache/article-context/chromium-path');
const isWindows = process.platform === 'win32';

export const chromeArgs = [
  // Chromium's sandbox does not start for root, nor in most containers of a CI.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  // Nothing but the tests may use the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // Headless has no mouse: without this `(hover: hover)` and `(pointer: fine)` do not match.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/** The path of a Chromium that has been seen to start; with `install`, one is fetched where there is none. */
export async function ensureChrome({ install = false } = {}) {
  const path = await findChrome(install);
  mkdirSync(dirname(foundBefore), { recursive: true });
  writeFileSync(foundBefore, path);
  return path;
}

/** For configurations, which cannot wait: what `ensureChrome` found last, or else the first one here, untried. */
export function chromePath() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const before = existsSync(foundBefore) ? readFileSync(foundBefore, 'utf8') : '';
  const path = existsSync(before) ? before : systemBrowsers()[0];
  if (path && isNpmBrowser(path)) useShippedLibraries();
  return path;
}

async function findChrome(install) {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (await starts(wanted)) return wanted;
    throw new Error(`CHROME_PATH=${wanted} does not start as a headless browser`);
  }
  if (!process.env.ARTICLE_CONTEXT_NO_SYSTEM_BROWSER) {
    for (const path of systemBrowsers()) if (await starts(path)) return path;
  }
  if (install) {
    const path = (await fromNpm()) ?? (await fromApt());
    if (path) return path;
  }
  throw new Error('No Chromium or Chrome found. Install one (on Debian: apt-get install chromium) or set CHROME_PATH.');
}

/** Headless shells first: they start in half the time. */
function systemBrowsers() {
  const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
  const full = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = [...shells, ...full].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications()].filter((path) => existsSync(path));
}

function applications() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (!isWindows) return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

async function fromNpm() {
  if (process.env.ARTICLE_CONTEXT_NO_NPM_BROWSER) return undefined;
  if (existsSync(npmBrowser) && (await startsWithOwnLibraries())) return npmBrowser;
  return (await installNpmBrowser()) && (await startsWithOwnLibraries()) ? npmBrowser : undefined;
}

/** The machine's libraries first; the shipped ones are for a machine that has none. */
async function startsWithOwnLibraries() {
  if (await starts(npmBrowser, { quiet: true })) return true;
  useShippedLibraries();
  return starts(npmBrowser);
}

async function fromApt() {
  if (!aptInstall(['chromium', 'fonts-liberation'])) return undefined;
  return (await starts('/usr/bin/chromium')) ? '/usr/bin/chromium' : undefined;
}

/**
 * A path counts only when the browser really starts: stubs and missing libraries show here, not in the tests.
 * It is asked for a page over its debugging port; `--dump-dom` would be simpler, but hangs in the npm build.
 */
async function starts(path, { quiet = false } = {}) {
  if (!existsSync(path)) return false;
  const profile = mkdtempSync(join(tmpdir(), 'chromium-check-'));
  const args = ['--headless', ...chromeArgs, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: !isWindows });
  const gone = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  try {
    const signal = AbortSignal.timeout(20_000);
    const page = await fetch(`${await debuggingAddress(child)}/json/new?about:blank`, { method: 'PUT', signal });
    return (await page.json()).type === 'page';
  } catch (error) {
    if (!quiet) console.log(`${path} does not start: ${error.message}`);
    return false;
  } finally {
    stop(child);
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2000))]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
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
