/**
 * Is dist/ what the sources give? scripts/built.json has what the last build read and wrote, as two hashes, and is committed
 * with dist/, so that a fresh clone need not build. It uses node's own modules only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../..', import.meta.url));

/** Whether what was built last was built from these sources, and is still as it was built. */
export function isBuilt(root = here) {
  const file = join(root, 'scripts/built.json');
  if (!existsSync(file)) return false;
  const { sources, dist } = JSON.parse(readFileSync(file, 'utf8'));
  return sources === hashOf(root, sourcesIn(root)) && dist === hashOf(root, filesIn(join(root, 'dist')));
}

/** Notes that dist/ has just been built. */
export function stamp(root = here) {
  const hashes = { sources: hashOf(root, sourcesIn(root)), dist: hashOf(root, filesIn(join(root, 'dist'))) };
  writeFileSync(join(root, 'scripts/built.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** All that a build reads; of the packages, the list of their versions. */
export function sourcesIn(root = here) {
  const settings = readdirSync(root).filter((name) => /^(?:package-lock|tsconfig.*)\.json$/u.test(name));
  return [
    ...['src', 'dossiers'].flatMap((folder) => filesIn(join(root, folder))),
    ...settings.map((name) => join(root, name)),
    ...scriptsFrom(join(root, 'scripts/build.mjs')),
    ...filesIn(join(root, 'demo/studio')),
  ];
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return paths.filter((path) => statSync(path).isFile());
}

/** A script, and the files that it imports, and those that these import. */
function scriptsFrom(file, found = new Set()) {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)[ (]*'(\.[^']+)'/gu);
  for (const [, path] of imports) scriptsFrom(join(dirname(file), path), found);
  return found;
}

function hashOf(root, files) {
  const hash = createHash('sha256');
  const named = files.map((file) => [relative(root, file).replaceAll('\\', '/'), file]);
  for (const [name, file] of named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${statSync(file).size}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
