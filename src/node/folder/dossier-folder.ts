/** Reads a dossier as editors write it: a folder of YAML files with the article's text, or all of it in one file. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { limits } from '../../dossier/limits.js';
import { makeFingerprint } from '../../text/fingerprint.js';
import { sizeOf } from './paths.js';
import { mostBytes, readTextFile, systemCode } from './text-file.js';
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
  /** What the files of registers have, not yet checked: an object with `holders`, `excerpts` and so on, those that are there. */
  readonly registers: unknown;
  /** Where the value at a path of the whole dossier stands; see {@link YamlFile.placeOf}. */
  placeOf(path: Path, phrase?: string, nth?: number): Place;
  /** The file that has the value at a path of the whole dossier, and the value's path within it. */
  partOf(path: Path): { readonly file: YamlFile; readonly path: Path };
}

/** The most files of entries, and the most bytes of all files: three times what a page takes of a built dossier. */
export const folderLimits = { entries: limits.entries, bytes: 3 * limits.fileBytes } as const;

/** Files beside `dossier.yaml` that each become the field of the same name. */
export const fieldFiles = ['sources', 'events', 'places', 'notes'] as const;

/** Files beside `dossier.yaml` that are for editors alone: no page gets what is in them. */
export const registerFiles = ['holders', 'disputes', 'quantities'] as const;

/** Folders of files that are each a part of the register of the same name: by source, and by language. */
export const registerFolders = ['excerpts', 'translations'] as const;

/**
 * Reads a dossier's folder:
 *
 * - `dossier.yaml` is the object itself,
 * - `sources.yaml`, `events.yaml`, `places.yaml`, `notes.yaml` become the fields of these names,
 * - `holders.yaml`, `disputes.yaml`, `quantities.yaml`, `excerpts/*.yaml`, a file for each source, and
 *   `translations/*.yaml`, a file for each language, become `registers`,
 * - `entries/*.yaml` become `entries`, in the order of their file names,
 * - `article.txt` becomes `article.fingerprint`.
 *
 * Never throws: a file that is not there or cannot be read is a problem, and so is a folder that is too large, of which
 * nothing is read.
 */
export function readDossierFolder(folder: string): DossierFolder {
  // By their names: of a link that leads nowhere, `existsSync` would say that nothing is there.
  const { names } = listed(folder);
  const topFile = join(folder, 'dossier.yaml');
  const presentFields = fieldFiles.filter((field) => names.includes(`${field}.yaml`));
  const entryList = names.includes('entries') ? yamlFilesIn(join(folder, 'entries'), 'entries') : none;
  const presentRegisters = registerFiles.filter((field) => names.includes(`${field}.yaml`));
  const registerLists = registerFolders
    .filter((name) => names.includes(name))
    .map((name) => [name, yamlFilesIn(join(folder, name), name)] as const);
  const articleFile = names.includes('article.txt') ? join(folder, 'article.txt') : undefined;
  const fileOf = (field: string): string => join(folder, `${field}.yaml`);
  const all = [
    topFile,
    ...presentFields.map(fileOf),
    ...entryList.files,
    ...presentRegisters.map(fileOf),
    ...registerLists.flatMap(([, { files }]) => files),
  ];
  const tooLarge = sizeProblems(folder, [...all, ...(articleFile === undefined ? [] : [articleFile])]);
  const readPart = tooLarge.length > 0 ? unread : read;

  const top = readPart(topFile);
  const fields = new Map<string | number | undefined, YamlFile>(
    presentFields.map((field) => [field, readPart(fileOf(field))]),
  );
  const registers = new Map<string | number | undefined, YamlFile>(
    presentRegisters.map((field) => [field, readPart(fileOf(field))]),
  );
  const inFolders = new Map<string | number | undefined, ReadonlyMap<string | number | undefined, YamlFile>>(
    registerLists.map(([name, { files }]) => [
      name,
      new Map(files.map((file) => [basename(file, '.yaml'), readPart(file)])),
    ]),
  );
  const entries = entryList.files.map((file) => readPart(file));
  const text = articleFile === undefined || tooLarge.length > 0 ? undefined : readTextFile(articleFile);
  const article = text?.text === undefined ? undefined : paragraphsOf(text.text);
  const parts = [top, ...fields.values(), ...entries, ...registers.values()];
  for (const files of inFolders.values()) parts.push(...files.values());
  const problems = [
    ...tooLarge,
    ...entryList.problems,
    ...registerLists.flatMap(([, list]) => list.problems),
    ...parts.flatMap((part) => part.problems),
    ...(text && text.text === undefined ? [{ ...text, place: startOf(articleFile ?? folder) }] : []),
  ];
  const partOf = (path: Path): { file: YamlFile; path: Path } => {
    const [field, key, ...rest] = path;
    const entry = field === 'entries' && typeof key === 'number' ? entries[key] : undefined;
    if (entry) return { file: entry, path: rest };
    const ofRegister = inFolders.get(field)?.get(key);
    if (ofRegister) return { file: ofRegister, path: rest };
    const file = fields.get(field) ?? registers.get(field);
    return file ? { file, path: path.slice(1) } : { file: top, path };
  };
  return {
    root: folder,
    value: problems.length > 0 ? undefined : assemble(top, fields, entries, article),
    problems,
    files: [...parts.map(({ file }) => file), ...(articleFile === undefined ? [] : [articleFile])],
    yamlFiles: parts,
    entryFiles: entries.map(({ file }) => file),
    article,
    registers: {
      ...valuesOf(registers),
      ...Object.fromEntries([...inFolders].map(([name, files]) => [name, valuesOf(files)])),
    },
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
    registers: {},
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
    ...valuesOf(fields),
    ...(entries.length > 0 ? { entries: entries.map(({ value }) => value) } : {}),
    ...(article ? { article: withFingerprint(top.value['article'], article) } : {}),
  };
}

const valuesOf = (files: ReadonlyMap<string | number | undefined, YamlFile>): Record<string, unknown> =>
  Object.fromEntries([...files].map(([field, { value }]): [string, unknown] => [String(field), value]));

function withFingerprint(about: unknown, article: readonly string[]): unknown {
  if (about !== undefined && !isRecord(about)) return about;
  return { ...about, fingerprint: makeFingerprint(article) };
}

/** The paragraphs of a text that has one in each line. Empty lines mean nothing. */
const paragraphsOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

interface FileList {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}
const none: FileList = { files: [], problems: [] };

function yamlFilesIn(folder: string, what: string): FileList {
  const { names, problems } = listed(folder);
  // `sort()` compares code units, so that the order is the same on every machine, whatever its locale.
  const wanted = names.filter((name) => name.endsWith('.yaml')).sort();
  if (wanted.length <= folderLimits.entries) return { files: wanted.map((name) => join(folder, name)), problems };
  const says = `expected at most ${String(folderLimits.entries)} ${what}, found ${String(wanted.length)}`;
  return { files: [], problems: [{ code: 'folder-too-large', place: startOf(folder), says }] };
}

function listed(folder: string): { names: readonly string[]; problems: readonly FileProblem[] } {
  try {
    return { names: readdirSync(folder), problems: [] };
  } catch (error) {
    const says = `expected a folder that can be read (${systemCode(error)})`;
    return { names: [], problems: [{ code: 'unreadable-file', place: startOf(folder), says }] };
  }
}

/** Looks at the sizes of all files before any is read. Those that are too large by themselves will not be. */
function sizeProblems(folder: string, files: readonly string[]): FileProblem[] {
  const sizes = files.map(sizeOf).filter((size) => size <= mostBytes);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= folderLimits.bytes) return [];
  const says = `expected at most ${String(folderLimits.bytes)} bytes in all files together, found ${String(bytes)}`;
  return [{ code: 'folder-too-large', place: startOf(folder), says }];
}

const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

function read(file: string): YamlFile {
  const { text, ...failure } = readTextFile(file);
  if (text !== undefined) return readYaml(text, file);
  return unread(file, [{ code: 'unreadable-file', says: '', ...failure, place: startOf(file) }]);
}

const unread = (file: string, problems: readonly FileProblem[] = []): YamlFile => {
  return { file, text: '', value: undefined, problems, placeOf: () => startOf(file), extentOf: () => undefined };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
