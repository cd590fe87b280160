/** Reads a dossier as editors write it: a folder of YAML files with the article's text, or all of it in one file. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFingerprint } from '../../text/fingerprint.js';
import { readTextFile } from './text-file.js';
import { readYaml, type FileProblem, type Path, type Place, type YamlFile } from './yaml-file.js';

/** A dossier as it was read, and where in its files each value stands. */
export interface DossierFolder {
  /** Path of the folder, or of the file, that it was read from. */
  readonly root: string;
  /** The dossier as one plain object, not yet checked; `undefined` where a file cannot be read. */
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /** Paths of all files that it is made of, `article.txt` included. */
  readonly files: readonly string[];
  readonly yamlFiles: readonly YamlFile[];
  /** The files of its entries, in the order of `entries`; empty where they stand in another file. */
  readonly entryFiles: readonly string[];
  /** The article's paragraphs; `undefined` where there is no article.txt. */
  readonly article: readonly string[] | undefined;
  /** Where the value at a path of the whole dossier stands; see {@link YamlFile.placeOf}. */
  placeOf(path: Path, phrase?: string, nth?: number): Place;
  /** The file that has the value at a path of the whole dossier, and the value's path within it. */
  partOf(path: Path): { readonly file: YamlFile; readonly path: Path };
}

/** Files beside `dossier.yaml` that each become the field of the same name. */
export const fieldFiles = ['sources', 'events', 'places', 'notes'] as const;

/**
 * Reads a dossier's folder:
 *
 * - `dossier.yaml` is the object itself,
 * - `sources.yaml`, `events.yaml`, `places.yaml`, `notes.yaml` become the fields of these names,
 * - `entries/*.yaml` become `entries`, in the order of their file names,
 * - `article.txt` becomes `article.fingerprint`.
 *
 * Never throws: a file that is not there or cannot be read is a problem.
 */
export function readDossierFolder(folder: string): DossierFolder {
  const top = read(join(folder, 'dossier.yaml'));
  const fields = new Map<string | number | undefined, YamlFile>(
    fieldFiles.flatMap((field) => {
      const file = join(folder, `${field}.yaml`);
      return existsSync(file) ? [[field, read(file)]] : [];
    }),
  );
  const entries = entryFiles(folder).map(read);
  const articleFile = join(folder, 'article.txt');
  const text = existsSync(articleFile) ? readTextFile(articleFile) : undefined;
  const article = text?.text === undefined ? undefined : paragraphsOf(text.text);
  const parts = [top, ...fields.values(), ...entries];
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...(text && text.text === undefined ? [{ ...text, place: { file: articleFile, line: 1, column: 1 } }] : []),
  ];
  const partOf = (path: Path): { file: YamlFile; path: Path } => {
    const [field, key, ...rest] = path;
    const entry = field === 'entries' && typeof key === 'number' ? entries[key] : undefined;
    if (entry) return { file: entry, path: rest };
    const file = fields.get(field);
    return file ? { file, path: path.slice(1) } : { file: top, path };
  };
  return {
    root: folder,
    value: problems.length > 0 ? undefined : assemble(top, fields, entries, article),
    problems,
    files: [...parts.map(({ file }) => file), ...(text ? [articleFile] : [])],
    yamlFiles: parts,
    entryFiles: entries.map(({ file }) => file),
    article,
    partOf,
    placeOf(path, phrase, nth) {
      const part = partOf(path);
      return part.file.placeOf(part.path, phrase, nth);
    },
  };
}

/** A whole dossier in one YAML or JSON file. */
export function readDossierFile(file: string): DossierFolder {
  const whole = read(file);
  return {
    root: file,
    value: whole.value,
    problems: whole.problems,
    files: [file],
    yamlFiles: [whole],
    entryFiles: [],
    article: undefined,
    partOf: (path) => ({ file: whole, path }),
    placeOf: (path, phrase, nth) => whole.placeOf(path, phrase, nth),
  };
}

function assemble(
  top: YamlFile,
  fields: ReadonlyMap<string | number | undefined, YamlFile>,
  entries: readonly YamlFile[],
  article: readonly string[] | undefined,
): unknown {
  if (!isRecord(top.value)) return top.value;
  return {
    ...top.value,
    ...Object.fromEntries([...fields].map(([field, { value }]) => [field, value])),
    ...(entries.length > 0 ? { entries: entries.map(({ value }) => value) } : {}),
    ...(article ? { article: withFingerprint(top.value['article'], article) } : {}),
  };
}

function withFingerprint(about: unknown, article: readonly string[]): unknown {
  if (about !== undefined && !isRecord(about)) return about;
  return { ...about, fingerprint: makeFingerprint(article) };
}

/** The paragraphs of a text that has one in each line. Empty lines mean nothing. */
const paragraphsOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

function entryFiles(folder: string): string[] {
  const entries = join(folder, 'entries');
  // `sort()` compares code units, so that the order is the same on every machine, whatever its locale.
  return namesIn(entries)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(entries, name));
}

/** The names of the files and folders in a folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): YamlFile {
  const { text, ...failure } = readTextFile(file);
  if (text !== undefined) return readYaml(text, file);
  const place = { file, line: 1, column: 1 };
  const problem = { code: 'unreadable-file' as const, says: '', ...failure, place };
  return { file, text: '', value: undefined, problems: [problem], placeOf: () => place, extentOf: () => undefined };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
