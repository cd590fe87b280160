/**
 * Makes a clone ready: the packages, with `--chromium` a Chromium too, with `--browsers` also Firefox and WebKit where they
 * can be had. It runs before anything is installed, so it uses node's own modules only.
 */
import { fileURLToPath } from 'node:url';
import { setUpChromium } from './browsers/browser.mjs';
import { dependenciesAreInstalled, installDependencies } from './running/dependencies.mjs';
import { otherEngines, setUpOtherEngines } from './browsers/engines.mjs';

/** @throws {Error} whose message says what is missing */
export async function setUpPackages() {
  requireNode(20, 19);
  if (!dependenciesAreInstalled() && !(await installDependencies())) throw new Error('npm ci failed');
}

/** @returns {Promise<{ name: string, version?: string, why?: string }[]>} the engines, and why one is not here */
export async function setUpBrowsers() {
  const chromium = await setUpOneBrowser();
  await setUpOtherEngines();
  const others = otherEngines();
  for (const { name, version, why } of others) console.log(`${name}: ${version ?? `none, ${why}`}`);
  return [chromium, ...others];
}

async function setUpOneBrowser() {
  const { path, from, version } = await setUpChromium();
  console.log(`Chromium: ${version}, ${path}`);
  return { name: 'Chromium', version: `${version} (${from})` };
}

function requireNode(major, minor) {
  const [itsMajor, itsMinor] = process.versions.node.split('.').map(Number);
  if (itsMajor > major || (itsMajor === major && itsMinor >= minor)) return;
  throw new Error(`node ${major}.${minor} or later is needed; this is ${process.version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUpPackages();
    if (process.argv.includes('--browsers')) await setUpBrowsers();
    else if (process.argv.includes('--chromium')) await setUpOneBrowser();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
