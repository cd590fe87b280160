/** The built-in dossier and its article, read from where editors keep them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Dossier } from '../../src/dossier/schema/schema.js';
import { readDossierFolder } from '../../src/node/folder/disk.js';

const folder = new URL('../../dossiers/azerbaijan-turkey-exercises/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** As the build puts it together, not yet checked. */
export const rawDossier = (): unknown => readDossierFolder(fileURLToPath(folder)).value;

export function realDossier(): Dossier {
  const { dossier, issues } = parseDossier(rawDossier());
  if (!dossier) throw new Error(JSON.stringify(issues));
  return dossier;
}

/** The article's headline and paragraphs. */
export const articleParagraphs = (): string[] =>
  read('article.txt')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim());
