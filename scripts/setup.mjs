/**
 * Makes a clone ready: the dependencies, and with `--browsers` what the browser tests need.
 * It runs before anything is installed, so it uses node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode(20, 19);
if (!dependenciesAreInstalled()) installDependencies();
if (process.argv.includes('--browsers')) await findBrowsers();

function requireNode(major, minor) {
  const [itsMajor, itsMinor] = process.versions.node.split('.').map(Number);
  if (itsMajor > major || (itsMajor === major && itsMinor >= minor)) return;
  stop(`node ${major}.${minor} or later is needed; this is ${process.version}`);
}

/** npm leaves a copy of the lock in node_modules when, and only when, an installation is complete. */
function dependenciesAreInstalled() {
  const copy = 'node_modules/.package-lock.json';
  if (!existsSync(copy)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(copy, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional ones are for other machines.
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

function installDependencies() {
  console.log('> npm ci');
  // --include=dev: NODE_ENV=production would leave out the tools. --loglevel: `npm test --silent` would hide a failure.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('npm ci failed');
}

async function findBrowsers() {
  const { ensureChrome } = await import('./browser.mjs');
  try {
    console.log(`Chromium: ${await ensureChrome({ install: true })}`);
  } catch (error) {
    stop(error.message);
  }
  await findOtherEngines();
}

/** Firefox and WebKit, where they can be had: the tests go on without them. */
async function findOtherEngines() {
  const { enginePackages, firefoxPath, webkitPaths } = await import('./engines.mjs');
  const { aptInstall, mayUseApt } = await import('./apt.mjs');
  const missing = enginePackages.filter(({ present }) => !present()).map(({ name }) => name);
  if (missing.length > 0 && mayUseApt() && !aptInstall(missing)) {
    console.log(`apt-get could not install ${missing.join(' ')}`);
  }
  console.log(`Firefox: ${firefoxPath() ?? 'none, tests go on without it'}`);
  console.log(`WebKit: ${webkitPaths()?.browser ?? 'none, tests go on without it'}`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
