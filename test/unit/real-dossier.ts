/** The built-in dossier and its article, read from where editors keep them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Dossier } from '../../src/dossier/schema.js';

const folder = new URL('../../dossiers/azerbaijan-turkey-exercises/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const readYaml = (path: string): unknown => parse(read(path));

/** As the build puts it together, not yet checked. */
export function rawDossier(): unknown {
  const files = readdirSync(new URL('entries', folder)).filter((name) => name.endsWith('.yaml'));
  return {
    ...(readYaml('dossier.yaml') as object),
    sources: readYaml('sources.yaml'),
    entries: files.sort().map((name) => readYaml(`entries/${name}`)),
  };
}

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
