/**
 * The built-in dossier as three modules, for every tool that runs the sources:
 *
 *     import { lexicon } from 'virtual:dossier/lexicon'; // what every page loads
 *     import { phrases } from 'virtual:dossier/phrases'; // what loads once the names are marked
 *     import { cards } from 'virtual:dossier/cards'; // what loads on the first sign of interest
 */
import { fileURLToPath } from 'node:url';
import { compileFolder, dossierFiles } from './dossier.mjs';

const folder = fileURLToPath(new URL('../../dossiers/azerbaijan-turkey-exercises', import.meta.url));
const moduleName = /^virtual:dossier\/(lexicon|phrases|cards)$/;

/** For rollup and for vite, and so for vitest. */
export function rollupDossier() {
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
      compiled ??= compileFolder(folder);
      // No source map: it would only repeat the data.
      return { code: moduleText(part, (await compiled)[part]), map: { mappings: '' } };
    },
  };
}

/** For @web/test-runner, whose plugins speak of addresses, not of modules. */
export function wtrDossier() {
  const address = /^\/__virtual\/dossier\/(lexicon|phrases|cards)\.js$/;
  let compiled;
  return {
    name: 'dossier',
    resolveImport({ source }) {
      const [, part] = moduleName.exec(source) ?? [];
      return part && `/__virtual/dossier/${part}.js`;
    },
    async serve({ path }) {
      const [, part] = address.exec(path) ?? [];
      if (!part) return undefined;
      compiled ??= compileFolder(folder);
      return { body: moduleText(part, (await compiled)[part]), type: 'js' };
    },
  };
}

/** Engines read the JSON in a string faster than the same object as code. */
function moduleText(name, data) {
  return `export const ${name} = JSON.parse(${stringLiteral(JSON.stringify(data))});\n`;
}

/** In single quotes, since JSON is full of double ones. */
function stringLiteral(text) {
  const escapes = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return `'${text.replace(/[\\'\n\r\u2028\u2029]/g, (character) => escapes[character])}'`;
}
