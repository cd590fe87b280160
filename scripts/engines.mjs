/** Where Firefox and WebKitGTK are, if this machine has them, and the Debian packages that bring them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const enginePackages = [
  { name: 'firefox-esr', present: () => firefoxPath() },
  { name: 'webkit2gtk-driver', present: () => webkitPaths() },
  { name: 'xvfb', present: () => onPath('xvfb-run') },
  { name: 'xauth', present: () => onPath('xauth') },
];

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

export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
