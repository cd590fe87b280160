/**
 * The browser tests and the sources, bundled before the first test for @web/test-runner: a page then asks for some fifty
 * files and not for four hundred, which in Firefox takes longer than most tests.
 */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { wtrDossierAddress } from '../building/rollup-dossier.mjs';

const root = process.cwd();
/** What pages in frames load by its address, beside the tests. */
const pages = ['src/index.ts', 'src/embed.ts'];

/** @param options those of esbuild that hold for tests that are not bundled, too */
export function bundledTests(options) {
  let files;
  return {
    name: 'bundled-tests',
    async serverStart() {
      files = await bundled([...pages, ...testFiles()], options);
    },
    serve({ path }) {
      const body = files.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** @returns the text of each file by its address; what is imported when it is wanted keeps the address of its source */
async function bundled(entries, options) {
  const late = new Set();
  const outdir = root;
  const bundle = (entryPoints) =>
    build({
      ...options,
      ...{ entryPoints, outdir, outbase: root, absWorkingDir: root, write: false, metafile: true },
      // package.json says of `dist` alone which modules have effects.
      ignoreAnnotations: true,
      ...{ bundle: true, splitting: true, format: 'esm', chunkNames: '__bundled/[name]-[hash]', plugins: [addresses] },
    });
  const first = await bundle(entries);
  for (const { imports } of Object.values(first.metafile.inputs))
    for (const { kind, path, external } of imports) if (kind === 'dynamic-import' && !external) late.add(path);
  const { outputFiles } = await bundle([...new Set([...entries, ...late])]);
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}

function testFiles() {
  const names = readdirSync('test/browser', { recursive: true });
  return names.flatMap((name) => (name.endsWith('.test.ts') ? [`test/browser/${name}`] : []));
}

/** What the server makes, and what a test asks it for by address. */
const addresses = {
  name: 'addresses',
  setup({ onResolve }) {
    onResolve({ filter: /^virtual:dossier\// }, ({ path }) => ({ path: wtrDossierAddress(path), external: true }));
    onResolve({ filter: /^\/(?:src|dist|test|node_modules)\// }, ({ path }) => ({ path, external: true }));
  },
};
