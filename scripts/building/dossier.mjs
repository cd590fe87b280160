/** Reads a dossier as editors write it: a folder of YAML files and the article's text. */
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { loadTs } from './load-ts.mjs';

/** Every file a dossier is made of: what a watching build looks at. */
export function dossierFiles(folder) {
  const names = readdirSync(folder, { recursive: true });
  return names.filter((name) => /\.(?:yaml|txt)$/.test(name)).map((name) => join(folder, name));
}

/** The dossier of a folder as one plain object, not yet checked: what a page may load as JSON. */
export async function readDossier(folder) {
  const { readDossierFolder } = await loadTs('src/node/folder/disk.ts');
  return readDossierFolder(folder).value;
}

/** Checked and compiled. A dossier with issues throws an error that names each of them and where it stands. */
export async function compileFolder(folder) {
  const { readDossierFolder, parseDossier, checkShape, registersSchema, describeIssue, compileWithMap, textsForCards } =
    await loadTs(
      'src/node/folder/disk.ts',
      'src/dossier/parse.ts',
      'src/dossier/schema/registers-schema.ts',
      'src/locales/issue-sentences.ts',
      'src/node/build/compile-with-map.ts',
      'src/dossier/cards/card-texts.ts',
    );
  const { value, registers, problems, placeOf } = readDossierFolder(folder);
  refuse(problems.map(({ place, says }) => [place, says]));
  const { dossier, issues } = parseDossier(value);
  const { sound, issues: ofRegisters } = checkShape(registersSchema, registers, () => []);
  refuse([...issues, ...ofRegisters].map((issue) => [placeOf(issue.path), describeIssue(issue)]));
  const compiled = compileWithMap(dossier, import.meta.url);
  const translations = Object.entries(sound.translations ?? {}).map(([lang, texts]) => [
    lang,
    textsForCards(compiled.cards, texts),
  ]);
  return { ...compiled, translations: Object.fromEntries(translations) };

  function refuse(lines) {
    if (lines.length === 0) return;
    const list = lines.map(([place, says]) => `  ${at(place)}: ${says}`).join('\n');
    throw new Error(`${basename(folder)} is not a sound dossier:\n${list}`);
  }
}

/** @returns {string} for example `dossiers/a/entries/b.yaml:3:1` */
function at({ file, line, column }) {
  return `${relative(process.cwd(), file).replaceAll('\\', '/')}:${line}:${column}`;
}
