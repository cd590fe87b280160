/** Is dist/ what the sources give? It is in the repository, so that a page can use it without building. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { isBuilt } from './building/build-stamp.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'article-context-'));
try {
  const fresh = join(temporary, 'dist');
  await build(fresh);
  const differences = compare(filesIn(dist), filesIn(fresh));
  if (!isBuilt()) differences.push('  different  scripts/built.json');
  for (const line of differences) console.error(line);
  if (differences.length === 0) console.log('dist/ is what the sources give');
  else console.error('dist/ is not what the sources give: run `npm run build` and commit it');
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`build failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function compare(present, wanted) {
  const names = [...new Set([...present.keys(), ...wanted.keys()])].sort();
  return names.flatMap((name) => {
    if (!wanted.has(name)) return `  left over  dist/${name}`;
    if (!present.has(name)) return `  missing    dist/${name}`;
    return present.get(name).equals(wanted.get(name)) ? [] : `  different  dist/${name}`;
  });
}

/** @returns {Map<string, Buffer>} */
function filesIn(folder) {
  const names = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true }) : [];
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}
