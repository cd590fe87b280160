/**
 * Builds Studio into dist/studio/: its scripts, its pages, and data that it loads when it needs them. Editors load it and no
 * reader, so that a second of esbuild does, where the widget's files have a minute of Rollup and Terser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packageFolder } from './notices.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Classic scripts, each in one: a page that is opened from a disk may load no modules.
 *
 * @returns {Promise<Set<string>>} the folders of the packages that they have code of
 */
export async function buildStudio(out) {
  const entries = ['studio', 'frame/frame', 'yaml-editor/yaml-editor'];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map((name) => [basename(name), `src/studio/${name}.ts`])),
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // A node_modules that is a link to another folder is still this one.
    preserveSymlinks: true,
    outdir: join(out, 'studio'),
    logLevel: 'error',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return new Set(used.flatMap(([path]) => packageFolder(join(root, path)) ?? []));
}

/** @param hashes of the widget's files @param schemas JSON Schemas by the kind of their file */
export async function writeStudioPages(out, { hashes, schemas }) {
  const folder = join(out, 'studio');
  await mkdir(folder, { recursive: true });
  const atlas = JSON.parse(await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const page = await readFile(join(root, 'demo/studio/index.html'), 'utf8');
  const files = {
    'index.html': page.replaceAll('../../dist/studio/', ''),
    'frame.html': framePage,
    'page.css': pageStyle,
    'frame.css': frameStyle,
    'hashes.js': dataScript(hashes),
    'schemas.js': dataScript(schemas),
    'atlas.js': dataScript(atlas),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/**
 * A page that is opened from a disk may load classic scripts and no data: so the data is a script that gives it to the tag
 * that has loaded it (src/studio/store/load-script.ts).
 */
const dataScript = (data) =>
  `document.currentScript.dispatchEvent(new CustomEvent('article-context-data',{detail:JSON.parse(${JSON.stringify(JSON.stringify(data)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})}));\n`;

const framePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Article</title>
    <link rel="stylesheet" href="frame.css">
    <script src="../article-context.global.js"></script>
  </head>
  <body>
    <main><article></article></main>
    <article-context scope="main" launcher="none" storage="none" disabled></article-context>
    <script src="frame.js"></script>
  </body>
</html>
`;

const pageStyle = `body { margin: 0; }
noscript { display: block; padding: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
`;

const frameStyle = `html { color-scheme: light; background: #fff; color: #1b1d20; }
html[data-theme='dark'] { color-scheme: dark; background: #15171a; color: #e6e6e2; }
html[data-theme='sepia'] { background: #f6eedd; color: #3a2f21; }
html[data-theme='contrast'] { background: #000; color: #fff; }
body { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1.25rem 40vh; font: 1.0625rem/1.65 'Iowan Old Style', Charter, 'Bitstream Charter', Georgia, serif; }
h1 { font-size: 1.625rem; line-height: 1.2; text-wrap: balance; }
`;
