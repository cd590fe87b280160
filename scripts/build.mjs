/**
 * Builds everything a page, a bundler or an editor loads, into dist/: `node scripts/build.mjs`. Where dist/ is what the
 * sources give it builds nothing, but with `--force`; `--out DIR` builds elsewhere.
 * The same sources give the same bytes, wherever they are and wherever the result goes.
 */
import './running/ready.mjs';
import { existsSync, rmSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt, stamp } from './building/build-stamp.mjs';
import { run } from './running/children.mjs';
import { seconds, step } from './running/progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Empties `out`, then builds into it. */
export async function build(out) {
  if (existsSync(join(out, 'package.json'))) throw new Error(`${out} is a package, not a build: not emptied`);
  rmSync(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // What this process does follows one after the other; the compiler is a process of its own.
  await Promise.all([step('declarations', () => writeDeclarations(out)), writeTheRest(out)]);
}

/** Builds dist/, where it is not what the sources give. */
export async function buildDist({ force = false } = {}) {
  if (!force && isBuilt()) {
    console.log('dist/ is what the sources give: nothing to build');
    return;
  }
  const started = performance.now();
  console.log('> building dist/');
  await build(dist);
  stamp();
  console.log(`built in ${seconds(started)}`);
}

async function writeDeclarations(out) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(out, 'types')];
  if ((await run(process.execPath, args, { cwd: root })) !== 0) throw new Error('tsc found the errors above');
  // Declarations that are written as such: the compiler leaves them where they are.
  const frameworks = join(root, 'src/frameworks');
  await mkdir(join(out, 'types/frameworks'), { recursive: true });
  for (const name of await readdir(frameworks))
    await copyFile(join(frameworks, name), join(out, 'types/frameworks', name));
}

async function writeTheRest(out) {
  await step('dossier.schema.json and schemas/', () => writeJsonSchemas(out));
  await step('custom-elements.json', () => writeManifest(out));
  const { configFor } = await import('../rollup.config.mjs');
  const packages = new Set();
  for (const config of configFor(out)) {
    const names = Object.keys(config.input).map((name) => `${name}.js`);
    for (const folder of await step(names.join(' and '), () => writeBundle(config))) packages.add(folder);
  }
  const { buildStudio } = await import('./building/studio.mjs');
  for (const folder of await step('studio/', () => buildStudio(out))) packages.add(folder);
  await step('licences, hashes and types for tools', () => writeBeside(out, packages));
  // npm sets this for a package that it links for the first time, and not again.
  await chmod(join(out, 'cli.js'), 0o755);
}

/** @returns the folders of the packages that it has code of */
async function writeBundle(config) {
  const { rollup } = await import('rollup');
  const { packagesIn } = await import('./building/notices.mjs');
  const bundle = await rollup(config);
  const { output } = await bundle.write(config.output);
  await bundle.close();
  return packagesIn(output);
}

/** What goes with the scripts. @param packages the folders of those that they have code of */
async function writeBeside(out, packages) {
  const { noticesOf } = await import('./building/notices.mjs');
  const { hashesOf, usualSnippet } = await import('./building/integrity.mjs');
  const hashes = hashesOf(out);
  await writeFile(join(out, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packages));
  await writeFile(join(out, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  await writeFile(join(out, 'integrity.html'), await usualSnippet(hashes));
  const { writeStudioPages } = await import('./building/studio.mjs');
  const { fileSchemasDescribed } = await import('./building/dossier-schema.mjs');
  await writeStudioPages(out, { hashes, schemas: Object.fromEntries(await fileSchemasDescribed()) });
}

/** What editors' tools check and complete a dossier and its files with. They say what can be said without running code. */
async function writeJsonSchemas(out) {
  const { describedSchema, fileSchemasDescribed } = await import('./building/dossier-schema.mjs');
  const write = (path, schema) => writeFile(join(out, path), `${JSON.stringify(schema, null, 2)}\n`);
  await write('dossier.schema.json', await describedSchema());
  await mkdir(join(out, 'schemas'), { recursive: true });
  for (const [kind, schema] of await fileSchemasDescribed()) await write(`schemas/${kind}.schema.json`, schema);
}

/** What editors' tools know of the element. */
async function writeManifest(out) {
  const { elementsManifest } = await import('./building/elements-manifest.mjs');
  const { vscodeCss, vscodeHtml, webTypes } = await import('./building/editor-data.mjs');
  const manifest = await elementsManifest();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const known = { element: manifest.modules[0].declarations[0], version };
  const files = {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': vscodeHtml(known),
    'vscode.css-custom-data.json': vscodeCss(known),
    'web-types.json': webTypes(known),
  };
  for (const [name, data] of Object.entries(files))
    await writeFile(join(out, name), `${JSON.stringify(data, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { out, force } = parseArgs({ options: { out: { type: 'string' }, force: { type: 'boolean' } } }).values;
  try {
    await (out ? build(resolve(out)) : buildDist({ force }));
  } catch (error) {
    console.error(`build failed: ${error.message}`);
    process.exit(1);
  }
}
