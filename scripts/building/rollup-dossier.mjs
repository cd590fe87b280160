/**
 * The built-in dossier as modules, for every tool that runs the sources:
 *
 *     import { lexicon } from 'virtual:dossier/lexicon'; // what every page loads
 *     import { phrases } from 'virtual:dossier/phrases'; // what loads once the names are marked
 *     import { cards } from 'virtual:dossier/cards'; // what loads on the first sign of interest
 *     import { translation } from 'virtual:dossier/translation-tr'; // what loads with them on a Turkish page
 */
import { fileURLToPath } from 'node:url';
import { compileFolder, dossierFiles } from './dossier.mjs';

const folder = fileURLToPath(new URL('../../dossiers/azerbaijan-turkey-exercises', import.meta.url));
const cardSources = fileURLToPath(new URL('../../src/dossier/cards/card-sources.ts', import.meta.url));
const moduleName = /^virtual:dossier\/(lexicon|phrases|cards|translation-[\w-]+)$/;

/** For rollup and for vite, and so for vitest. @param options.translations whether the dossier is to have its translations */
export function rollupDossier({ translations = true } = {}) {
  let compiled;
  return {
    name: 'dossier',
    buildStart() {
      compiled = undefined;
    },
    resolveId(source) {
      return moduleName.test(source) ? `\0${source}` : null;
    },
    async load(id) {
      const [, part] = id.startsWith('\0') ? (moduleName.exec(id.slice(1)) ?? []) : [];
      if (!part) return null;
      for (const file of dossierFiles(folder)) this.addWatchFile(file);
      compiled ??= compileFolder(folder).then((all) => (translations ? all : { ...all, translations: {} }));
      // No source map: it would only repeat the data.
      return { code: moduleText(part, await compiled, JSON.stringify(cardSources)), map: { mappings: '' } };
    },
  };
}

/** For @web/test-runner, whose plugins speak of addresses, not of modules. */
export function wtrDossier() {
  const address = /^\/__virtual\/dossier\/(lexicon|phrases|cards|translation-[\w-]+)\.js$/;
  let compiled;
  return {
    name: 'dossier',
    resolveImport: ({ source }) => wtrDossierAddress(source),
    async serve({ path }) {
      const [, part] = address.exec(path) ?? [];
      if (!part) return undefined;
      compiled ??= compileFolder(folder);
      return { body: moduleText(part, await compiled, "'/src/dossier/cards/card-sources.ts'"), type: 'js' };
    },
  };
}

/** @returns where the test server has a part, or undefined for the name of another module */
export function wtrDossierAddress(source) {
  const [, part] = moduleName.exec(source) ?? [];
  return part && `/__virtual/dossier/${part}.js`;
}

/**
 * @param name of a part of the compiled dossier, or `translation-` and a language
 * @param numbering where the module is that lists the sources of each card, as a string literal
 */
function moduleText(name, compiled, numbering) {
  const [, lang] = /^translation-(.+)$/.exec(name) ?? [];
  if (lang) return constant('translation', compiled.translations[lang]);
  const loaders = Object.keys(compiled.translations).map(
    (tag) => `'${tag}': () => import('virtual:dossier/translation-${tag}')`,
  );
  if (name === 'cards')
    return `import { withSources } from ${numbering};\nexport const cards = withSources(${parsed(withoutSources(compiled.cards))});\n`;
  const others = name === 'lexicon' ? `export const translations = { ${loaders.join(', ')} };\n` : '';
  return constant(name, compiled[name]) + others;
}

/** The lists of sources are a fiftieth of the bytes of all cards: the page makes them itself. */
const withoutSources = (data) => ({
  ...data,
  cards: Object.fromEntries(Object.entries(data.cards).map(([id, card]) => [id, { ...card, sources: undefined }])),
});

const constant = (name, data) => `export const ${name} = ${parsed(data)};\n`;

/** Engines read the JSON in a string faster than the same object as code. */
const parsed = (data) => `JSON.parse(${stringLiteral(JSON.stringify(data))})`;

/** In single quotes, since JSON is full of double ones. */
function stringLiteral(text) {
  const escapes = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return `'${text.replace(/[\\'\n\r\u2028\u2029]/g, (character) => escapes[character])}'`;
}
