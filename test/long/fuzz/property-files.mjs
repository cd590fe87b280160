/** The test files with properties, wherever they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

/** @param {'unit' | 'browser'} kind */
export function propertyFiles(kind) {
  const folder = join(root, 'test', kind);
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.test.ts'));
  return names.map((name) => join(folder, name)).filter((file) => readFileSync(file, 'utf8').includes('fc.assert('));
}
