/** Reads a dossier as editors write it: a folder of YAML files and the article's text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { loadTs } from './load-ts.mjs';

/**
 * The dossier of a folder as one plain object, not yet checked.
 *
 * - `dossier.yaml` is the object itself,
 * - `sources.yaml` becomes `sources`,
 * - `entries/*.yaml` become `entries`, in the order of their file names,
 * - `article.txt` becomes `article.fingerprint`.
 */
export async function readDossier(folder) {
  const dossier = readYaml(join(folder, 'dossier.yaml'));
  dossier.sources = readYaml(join(folder, 'sources.yaml'));
  dossier.entries = entryFiles(folder).map(readYaml);
  const articleText = join(folder, 'article.txt');
  if (existsSync(articleText)) {
    const { makeFingerprint } = await loadTs('src/match/fingerprint.ts');
    const fingerprint = makeFingerprint(paragraphsOf(readFileSync(articleText, 'utf8')));
    dossier.article = { ...dossier.article, fingerprint };
  }
  return dossier;
}

/** Every file a dossier is made of: what a watching build looks at. */
export function dossierFiles(folder) {
  const top = ['dossier.yaml', 'sources.yaml', 'article.txt'].map((name) => join(folder, name));
  return [...top.filter((path) => existsSync(path)), ...entryFiles(folder)];
}

/** Checked and compiled. A dossier with issues throws an error that names each of them. */
export async function compileFolder(folder) {
  const { parseDossier, compileDossier } = await loadTs('src/dossier/parse.ts', 'src/dossier/compile.ts');
  const { dossier, issues } = parseDossier(await readDossier(folder));
  if (!dossier) throw new Error(`${basename(folder)} is not a sound dossier:\n${issues.map(issueLine).join('\n')}`);
  return compileDossier(dossier);
}

/** @returns {string} for example `  entries.3.background: unknown-source (source S999)` */
function issueLine({ code, path, args }) {
  const details = Object.entries(args ?? {}).map((pair) => pair.join(' '));
  return `  ${path.join('.') || '(the whole dossier)'}: ${code}${details.length ? ` (${details.join(', ')})` : ''}`;
}

function entryFiles(folder) {
  const entries = join(folder, 'entries');
  const names = readdirSync(entries).filter((name) => name.endsWith('.yaml'));
  // By code unit, so that every machine gets the same order whatever its locale.
  return names.sort().map((name) => join(entries, name));
}

function readYaml(path) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  }
}

/** One paragraph a line; empty lines are only there for the eye. */
function paragraphsOf(text) {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
