/** A dossier as editors write it: a folder of YAML files and the article's text. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFingerprint } from '../match/fingerprint.js';
import { readYaml, type Place, type YamlFile, type YamlProblem } from './yaml-file.js';

export interface DossierFolder {
  /** The dossier as one plain object, not yet checked; `undefined` where a file cannot be read. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Every file it is made of. */
  readonly files: readonly string[];
  /** Where the value at a path of the whole dossier stands. */
  placeOf(path: readonly (string | number)[]): Place;
}

/**
 * - `dossier.yaml` is the object itself,
 * - `sources.yaml` becomes `sources`,
 * - `entries/*.yaml` become `entries`, in the order of their file names,
 * - `article.txt` becomes `article.fingerprint`.
 *
 * @throws {Error} from `node:fs` where the folder or `dossier.yaml` is not there
 */
export function readDossierFolder(folder: string): DossierFolder {
  const top = read(join(folder, 'dossier.yaml'));
  const sources = readIfThere(join(folder, 'sources.yaml'));
  const entries = entryFiles(folder).map(read);
  const parts = [top, ...(sources ? [sources] : []), ...entries];
  const articleFile = join(folder, 'article.txt');
  const problems = parts.flatMap((part) => part.problems);
  return {
    value: problems.length > 0 ? undefined : assemble(top, sources, entries, articleFile),
    problems,
    files: [...parts.map(({ file }) => file), ...(existsSync(articleFile) ? [articleFile] : [])],
    placeOf(path) {
      const [field, key, ...rest] = path;
      const entry = field === 'entries' && typeof key === 'number' ? entries[key] : undefined;
      if (entry) return entry.placeOf(rest);
      if (field === 'sources' && sources) return sources.placeOf(path.slice(1));
      return top.placeOf(path);
    },
  };
}

function assemble(top: YamlFile, sources: YamlFile | undefined, entries: readonly YamlFile[], articleFile: string) {
  if (!isRecord(top.value)) return top.value;
  return {
    ...top.value,
    ...(sources ? { sources: sources.value } : {}),
    ...(entries.length > 0 ? { entries: entries.map(({ value }) => value) } : {}),
    ...(existsSync(articleFile) ? { article: withFingerprint(top.value['article'], articleFile) } : {}),
  };
}

function withFingerprint(article: unknown, file: string): unknown {
  if (article !== undefined && !isRecord(article)) return article;
  return { ...article, fingerprint: makeFingerprint(paragraphsOf(readFileSync(file, 'utf8'))) };
}

/** One paragraph a line; empty lines are only there for the eye. */
export const paragraphsOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

function entryFiles(folder: string): string[] {
  const entries = join(folder, 'entries');
  if (!existsSync(entries) || !statSync(entries).isDirectory()) return [];
  // By code unit, so that every machine gets the same order whatever its locale.
  return readdirSync(entries)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(entries, name));
}

const read = (file: string): YamlFile => readYaml(readFileSync(file, 'utf8'), file);
const readIfThere = (file: string): YamlFile | undefined => (existsSync(file) ? read(file) : undefined);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
