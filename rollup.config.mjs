import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultMinifyOptions } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { classicLoader } from './scripts/building/classic-loader.mjs';
import { ownLit } from './scripts/building/own-lit.mjs';
import { rollupDossier } from './scripts/building/rollup-dossier.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const dependencies = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);

const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));

/** The builds of everything in `out`. `rollup -c` builds into dist; scripts/build.mjs may choose another folder. */
export function configFor(out) {
  return [
    {
      ...shared,
      // The first does nothing but start the second, so that parts need never import a file whose address has a `?query`.
      input: { 'article-context': join(root, 'src/embed.ts'), start: join(root, 'src/embed/start.ts') },
      // Parts import more of it than its entry has.
      preserveEntrySignatures: 'allow-extension',
      plugins: [...plugins({ withLit: true }), classicLoader(join(root, 'src/embed/loader.ts'), 'start')],
      output: {
        ...esModule(out),
        entryFileNames: ({ name }) => (name === 'start' ? 'chunks/start-[hash:6].js' : '[name].js'),
        banner: compileHint,
        chunkFileNames: chunksNamed('', 6),
        // In bytes: a part of a few lines costs a page more as a request than as a piece of another part.
        experimentalMinChunkSize: 500,
        onlyExplicitManualChunks: true,
        manualChunks: withTheCard,
      },
    },
    {
      ...shared,
      input: { 'article-context.global': join(root, 'src/embed.ts') },
      // All in one, so that every reader would load every translation.
      plugins: plugins({ withLit: true, translations: false }),
      output: {
        ...written(out),
        format: 'iife',
        name: 'ArticleContext',
        entryFileNames: '[name].js',
        inlineDynamicImports: true,
        plugins: [minified({ module: false })],
      },
    },
    {
      ...shared,
      input: { index: join(root, 'src/index.ts'), element: join(root, 'src/element.ts') },
      // What works on strings is a build of its own: bundlers would load all of it with the element, which shares some.
      external: (id) => isDependency(id) || isPure(id),
      plugins: plugins({ withLit: false }),
      output: { ...packageModules(out, 'package-'), paths: (id) => (isPure(id) ? `./${basename(id, '.ts')}.js` : id) },
    },
    {
      ...shared,
      // Together, so that they share what all need.
      input: { ...pure, rehype: join(root, 'src/rehype/rehype-article-context.ts') },
      external: isDependency,
      plugins: plugins({ withLit: false }),
      output: packageModules(out, 'package-text-'),
    },
    {
      ...shared,
      input: { cli: join(root, 'src/cli/main.ts') },
      external: (id) => id.startsWith('node:') || isDependency(id),
      plugins: plugins({ withLit: false, tsconfig: 'tsconfig.cli.json' }),
      output: {
        ...esModule(out),
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
        chunkFileNames: 'chunks/cli-[name]-[hash:6].js',
        hoistTransitiveImports: false,
      },
    },
  ];
}

/**
 * A chunk that registers an element does so by being loaded, and is named so that package.json can tell bundlers: of all
 * others they may leave out what nobody uses (https://webpack.js.org/guides/tree-shaking/).
 */
const chunksNamed =
  (prefix, letters) =>
  ({ moduleIds }) =>
    `chunks/${moduleIds.some(registers) ? 'registers-' : ''}${prefix}[name]-[hash:${letters}].js`;

const registers = (id) => id.startsWith(root) && readFileSync(id, 'utf8').includes('customElements.define(');

/** The public parts without a view, which the package has as files of their own. */
const pure = { annotate: join(root, 'src/annotate.ts'), dossiers: join(root, 'src/dossiers.ts') };
const isPure = (id) => Object.values(pure).includes(id);

const shared = {
  // Rollup tells of the small chunks that it has merged.
  logLevel: 'warn',
  // A node_modules that is a link to another folder must not show in the source maps.
  preserveSymlinks: true,
  // A warning of the bundler is a fault of the bundle: an unresolved import, a cycle, an empty import.meta.
  onwarn(warning) {
    throw new Error(warning.message);
  },
};

function plugins({ withLit, translations = true, tsconfig = 'tsconfig.build.json' }) {
  return [
    rollupDossier({ translations }),
    resolve({ exportConditions: ['production'] }),
    typescript({
      tsconfig: join(root, tsconfig),
      compilerOptions: {
        // Types are the work of `tsc`, which runs beside this; here they are only taken off.
        noCheck: true,
        declaration: false,
        emitDeclarationOnly: false,
        sourceMap: true,
        // With an outDir this plugin's source maps point one folder too high.
        outDir: undefined,
      },
    }),
    withLit && ownLit('article-context'),
    minifyLiterals({
      failOnError: true,
      include: [join(root, 'src/**/*.ts')],
      // A space at the edge of a template may stand between two words: it is kept, as one.
      options: { minifyOptions: { ...defaultMinifyOptions, conservativeCollapse: true } },
    }),
  ];
}

/**
 * Puts what cards share with the panel and the print-out into the chunk of the card, if nothing that a page loads before
 * it needs it: rollup makes six small chunks of it, which the first card would wait for, and which compress worse apart.
 */
function withTheCard(id, { getModuleInfo }) {
  const reach = (starts) => {
    const reached = new Set();
    const queue = [...starts];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      queue.push(...(getModuleInfo(at)?.importedIds ?? []));
    }
    return reached;
  };
  const path = (name) => join(root, 'src', name);
  const before = reach(['embed/start.ts', 'session/first-pass.ts', 'session/second-pass.ts'].map(path));
  return !before.has(id) && reach([path('card/card-view.ts')]).has(id) ? 'card-view' : null;
}

/**
 * Nearly all functions of a file run as soon as it is there: told so, V8 compiles them beside the page's own work, and not
 * one by one where they are first called. Of few functions it takes more than it saves. https://v8.dev/blog/explicit-compile-hints
 */
function compileHint({ modules }) {
  const length = Object.entries(modules)
    .filter(([id]) => /[\\/](?:src[\\/](?!locales)|lit)/.test(id))
    .reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
  return length < 20_000 ? '' : '//# allFunctionsCalledOnLoad';
}

function esModule(out) {
  return { ...written(out), format: 'es', entryFileNames: '[name].js', plugins: [minified({ module: true })] };
}

/** Their chunks leave the dependencies out, so they need names of their own. */
function packageModules(out, prefix) {
  return {
    ...esModule(out),
    chunkFileNames: chunksNamed(prefix, 7),
    // Early loading is the work of the bundler that takes the package.
    hoistTransitiveImports: false,
  };
}

/** The source maps stay out of the package, where tools would warn of each file that names one: so no file does. */
function written(out) {
  return {
    dir: out,
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    externalLiveBindings: false,
    sourcemap: 'hidden',
    sourcemapPathTransform: asSeenFromDist(out),
  };
}

/** `module: true` is for modules only: it drops 'use strict', which a classic script needs. */
function minified({ module }) {
  return terser({
    module,
    toplevel: true,
    ecma: 2020,
    // No function here is called with `new` but classes, nor reads `arguments`, nor is asked for its length.
    compress: {
      passes: 5,
      unsafe_comps: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
    },
    format: { comments: /^# all/ },
  });
}

/** Source maps name their sources as seen from dist/, wherever this build is written: so every build is the same. */
function asSeenFromDist(out) {
  return (source, mapPath) => {
    const inDist = join(root, 'dist', relative(out, dirname(mapPath)));
    return relative(inDist, absolute(dirname(mapPath), source)).replaceAll('\\', '/');
  };
}

export default configFor(join(root, 'dist'));
