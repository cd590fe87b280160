/** The licences of what the built files have of other packages: `THIRD-PARTY-NOTICES.txt`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What the build reads itself, and Rollup never sees: the map's data. */
const readByTheBuild = ['world-atlas'];

/**
 * The folders of the packages that some chunks have code of. What Rollup has left out of a chunk is not counted.
 *
 * @param chunks as Rollup writes them
 * @returns {Set<string>}
 */
export function packagesIn(chunks) {
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  const used = modules.filter(([, { renderedLength }]) => renderedLength > 0);
  return new Set(used.flatMap(([id]) => packageFolder(id) ?? []));
}

/** The folder of the package that a file is of; `undefined` for our own. */
export const packageFolder = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file)?.[0];

/**
 * @param {Iterable<string>} folders of the packages
 * @returns the whole text
 * @throws {Error} for a package whose licence has no text to be found
 */
export function noticesOf(folders) {
  const data = readByTheBuild.map((name) => dirname(require.resolve(`${name}/package.json`)));
  const byName = new Map([...folders, ...data].map((folder) => [nameIn(folder), folder]));
  const names = [...byName.keys()].toSorted();
  const notices = names.map((name) => noticeOf(byName.get(name)));
  return `article-context has code or data of the packages below. Each is under its own licence.\n\n${notices.join(line)}`;
}

const line = `\n${'-'.repeat(80)}\n\n`;
const nameIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/iu.test(file));
  if (files.length === 0 || !license) throw new Error(`${name} ${version} has no text of its licence in ${folder}`);
  const texts = files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** The names and versions in such a text. */
export const packagesNamedIn = (text) => [...text.matchAll(/^(\S+ \d+\.\d+\.\d+\S*) \(/gmu)].map(([, name]) => name);
