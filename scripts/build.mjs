/**
 * Builds everything a page, a bundler or an editor loads: `node scripts/build.mjs [--out DIR]` (dist/ where not said).
 * The same sources give the same bytes, wherever they are and wherever the result goes.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { configFor } from '../rollup.config.mjs';
import { describedSchema } from './dossier-schema.mjs';
import { elementsManifest } from './elements-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Empties `out`, then builds into it. */
export async function build(out) {
  if (existsSync(join(out, 'package.json'))) throw new Error(`${out} is a package, not a build: not emptied`);
  rmSync(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([writeDeclarations(out), writeBundles(out), writeJsonSchema(out), writeManifest(out)]);
}

function writeDeclarations(out) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(out, 'types')];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error('tsc found the errors above'))));
  });
}

async function writeBundles(out) {
  for (const config of configFor(out)) {
    const bundle = await rollup(config);
    for (const output of [config.output].flat()) await bundle.write(output);
    await bundle.close();
  }
  // npm sets this for a package that it links for the first time, and not again.
  await chmod(join(out, 'cli.js'), 0o755);
}

/** What editors' tools check and complete a dossier with. It says what can be said without running code. */
async function writeJsonSchema(out) {
  const schema = await describedSchema();
  await writeFile(join(out, 'dossier.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}

/** What editors' tools know of the element. */
async function writeManifest(out) {
  await writeFile(join(out, 'custom-elements.json'), `${JSON.stringify(await elementsManifest(), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const started = performance.now();
  try {
    await build(values.out ? resolve(values.out) : join(root, 'dist'));
    console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(`build failed: ${error.message}`);
    process.exit(1);
  }
}
