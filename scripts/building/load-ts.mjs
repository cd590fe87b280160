/** Lets build scripts use the product's own TypeScript: bundled in memory, run in this process. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {...string} paths TypeScript modules, from the root of the repository
 * @returns {Promise<Record<string, any>>} everything they export, as one module
 *
 * @example const { parseDossier, compileDossier } = await loadTs('src/dossier/parse.ts', 'src/dossier/compile.ts');
 */
export async function loadTs(...paths) {
  const { outputFiles } = await build({
    stdin: { contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    // Not 'node': packages then give their CommonJS build, which cannot be run from a data: address.
    platform: 'neutral',
    external: ['node:*'],
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'error',
  });
  // A data: address needs no file, and the same text gives the same module.
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
