/** What is wrong with a packed package that needs no other tool to be seen. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes unpacked, of which Studio is 2.5 MB: a package that is suddenly larger has something in it that does not belong there. */
const MOST_BYTES = 6_500_000;

/** @returns {string[]} a sentence each; empty where nothing is wrong */
export function packageProblems(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return [
    ...[...new Set(pathsIn(said))].filter((path) => !path.includes('*') && !existsSync(join(folder, path))).map((path) => `package.json names ${path}, which is not there`),
    ...files.filter((name) => name.endsWith('.map')).map((name) => `${name} is a source map`),
    ...files.filter((name) => name.endsWith('.js') && namesMap(join(folder, name))).map((name) => `${name} names a source map, which is not there`),
    ...files.filter((name) => !/^(?:dist\/|package\.json$|README\.md$|CHANGELOG\.md$|SECURITY\.md$|LICENSE$)/u.test(name)).map((name) => `${name} does not belong there`),
    ...['dist/THIRD-PARTY-NOTICES.txt', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md'].filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
    ...(bytes > MOST_BYTES ? [`it has ${bytes} bytes unpacked, more than ${MOST_BYTES}`] : []),
  ]; // prettier-ignore
}

/** Every path that package.json has, wherever it stands in it. */
function pathsIn(value) {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
}

const namesMap = (path) => /^\/\/# sourceMappingURL=/mu.test(readFileSync(path, 'utf8'));
