/** Firefox and WebKitGTK: where they are, if this machine has them, and the Debian packages that bring them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, isRoot, mayUseApt } from './apt.mjs';

const parts = {
  Firefox: [{ name: 'firefox-esr', present: () => firefoxPath() }],
  WebKit: [
    { name: 'webkit2gtk-driver', present: () => webkitPaths() },
    { name: 'xvfb', present: () => displayForWebkit() },
    { name: 'xauth', present: () => displayForWebkit()?.length === 0 || onPath('xauth') },
  ],
};
const missingOf = (engine) => parts[engine].filter(({ present }) => !present()).map(({ name }) => name);

export function firefoxPath() {
  return onPath('firefox-esr') ?? onPath('firefox');
}

/** The driver, and the small browser that it drives, which is on no PATH. */
export function webkitPaths() {
  const driver = onPath('WebKitWebDriver');
  const folders = ['x86_64', 'aarch64'].map((processor) => `/usr/lib/${processor}-linux-gnu`);
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const browsers = folders.flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')));
  const browser = browsers.find((path) => existsSync(path));
  return driver && browser ? { driver, browser } : undefined;
}

/** What to put before a command. WebKit has no headless mode: it gets a display that nobody sees. */
export function displayForWebkit() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const xvfb = onPath('xvfb-run');
  return xvfb && [xvfb, '-a'];
}

/** Installs what is missing, where that can be done. */
export async function setUpOtherEngines() {
  const missing = Object.keys(parts).flatMap(missingOf);
  if (missing.length > 0 && !(await aptInstall(missing))) console.log(`Not installed: ${missing.join(' ')}`);
}

/** @returns {{ name: string, version?: string, why?: string }[]} `why`: why it is not here */
export function otherEngines() {
  const commands = {
    Firefox: () => [firefoxPath()],
    WebKit: () => [...displayForWebkit(), webkitPaths().browser],
  };
  return Object.entries(commands).map(([name, command]) => {
    const missing = missingOf(name);
    return missing.length === 0 ? { name, version: versionOf(command()) } : { name, why: whyMissing(missing) };
  });
}

/** On Debian root can install all of them, so one that is missing there is a fault, and elsewhere a fact. */
export function mustHaveAllEngines() {
  return isRoot && onPath('apt-get') !== undefined && /^ID=debian$/mu.test(textOf('/etc/os-release'));
}

function whyMissing(packages) {
  const missing = `${packages.join(', ')} ${packages.length === 1 ? 'is' : 'are'} not here`;
  if (process.env.ARTICLE_CONTEXT_NO_APT) return `${missing}, and ARTICLE_CONTEXT_NO_APT keeps apt-get from installing`;
  return mayUseApt() ? `${missing}, and apt-get could not install` : `${missing}, and only root can install`;
}

/** The number in what a browser says to `--version`. */
function versionOf([program, ...args]) {
  const { stdout } = spawnSync(program, [...args, '--version'], { encoding: 'utf8', timeout: 20_000 });
  return /\d+(?:\.\d+)+/u.exec(stdout ?? '')?.[0];
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
