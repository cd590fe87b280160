import { build } from 'esbuild';

/**
 * A Rollup plugin: writes `article-context.loader.js`, which imports the chunk of an entry by its name of this build.
 *
 * @param source the loader's file
 * @param entry the name of the input that it loads
 */
export function classicLoader(source, entry) {
  return {
    name: 'classic-loader',
    async generateBundle(_options, bundle) {
      const chunk = Object.values(bundle).find(({ isEntry, name }) => isEntry && name === entry);
      const { outputFiles } = await build({
        entryPoints: [source],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2020',
        write: false,
        legalComments: 'none',
        define: { START: JSON.stringify(chunk.fileName) },
      });
      this.emitFile({ type: 'asset', fileName: 'article-context.loader.js', source: outputFiles[0].contents });
    },
  };
}
