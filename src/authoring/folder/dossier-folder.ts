/** Reads a dossier as editors write it: a folder of YAML files with the article's text, or all of it in one file. */
import { makeFingerprint } from '../../text/fingerprint.js';
import { mostBytes, type Files } from './files.js';
import { basename, folderLimits, partsIn, registerFolders, startOf, stemOf } from './folder-parts.js';
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
  /** Whether `dossier.yaml` says `draft: true`: then nothing of it is built. */
  readonly isDraft: boolean;
  /** The indices of the entries whose files say so. They are checked without being scolded, and not built. */
  readonly draftEntries: ReadonlySet<number>;
  /** What the files of registers have, not yet checked: an object with `holders`, `excerpts` and so on, those that are there. */
  readonly registers: unknown;
  /** Files in its folders that look like parts of it and are not read. */
  strays(): readonly Stray[];
  /** Where the value at a path of the whole dossier stands; see {@link YamlFile.placeOf}. */
  placeOf(path: Path, phrase?: string, nth?: number): Place;
  /** The file that has the value at a path of the whole dossier, and the value's path within it. */
  partOf(path: Path): { readonly file: YamlFile; readonly path: Path };
}

/**
 * Reads a dossier's folder:
 *
 * - `dossier.yaml` is the object itself,
 * - `sources.yaml`, `events.yaml`, `places.yaml`, `notes.yaml` become the fields of these names,
 * - `holders.yaml`, `disputes.yaml`, `quantities.yaml`, `excerpts/*.yaml`, a file for each source, and
 *   `translations/*.yaml`, a file for each language, become `registers`,
 * - `entries/*.yaml`, and those in folders within, become `entries`, in the order of their file names,
 * - `article.txt` becomes `article.fingerprint`.
 *
 * Files may end in `.yml` too. Fields without a value are left out, and so is `draft`.
 *
 * Never throws: a file that is not there or cannot be read is a problem, and so is a folder that is too large, of which
 * nothing is read.
 */
export function readFolder(folder: string, disk: Files): DossierFolder {
  const listedFiles = partsIn(folder, disk);
  const read = (file: string): YamlFile => readPartOf(file, disk);
  const { entries: entryList, inFolders: registerLists, article: articleFile } = listedFiles;
  const all = [
    listedFiles.top,
    ...listedFiles.fields.values(),
    ...entryList.files,
    ...listedFiles.registers.values(),
    ...[...registerLists.values()].flatMap(({ files }) => files),
  ];
  const tooLarge = sizeProblems(folder, [...all, ...(articleFile === undefined ? [] : [articleFile])], disk);
  const readPart = tooLarge.length > 0 ? unread : read;
  const readAll = (files: ReadonlyMap<string, string>): Parts =>
    new Map([...files].map(([field, file]) => [field, readPart(file)]));

  const top = readPart(listedFiles.top);
  const fields = readAll(listedFiles.fields);
  const registers = readAll(listedFiles.registers);
  const inFolders = new Map<string | number | undefined, Parts>(
    [...registerLists].map(([name, { files }]) => [name, readAll(new Map(files.map((file) => [stemOf(file), file])))]),
  );
  const entries = entryList.files.map((file) => readPart(file));
  const text = articleFile === undefined || tooLarge.length > 0 ? undefined : disk.read(articleFile);
  const article = text?.text === undefined ? undefined : paragraphsOf(text.text);
  const parts = [top, ...fields.values(), ...entries, ...registers.values()];
  for (const files of inFolders.values()) parts.push(...files.values());
  const problems = [
    ...tooLarge,
    ...entryList.problems,
    ...[...registerLists.values()].flatMap((list) => list.problems),
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
  const files = [...parts.map(({ file }) => file), ...(articleFile === undefined ? [] : [articleFile])];
  return {
    root: folder,
    value: problems.length > 0 ? undefined : assemble(top, fields, entries, article),
    problems,
    files,
    yamlFiles: parts,
    strays: () => straysIn(folder, new Set(files), disk),
    entryFiles: entries.map(({ file }) => file),
    article,
    isDraft: isDraft(top.value),
    draftEntries: new Set(entries.flatMap(({ value }, index) => (isDraft(value) ? [index] : []))),
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

/** A file that nothing reads, and whether it stands in a folder of parts. */
export interface Stray {
  readonly file: string;
  readonly isInPart: boolean;
}

/** Files by the field or the id that each is for. */
type Parts = ReadonlyMap<string | number | undefined, YamlFile>;

/** A whole dossier in one YAML or JSON file. */
export function readInOneFile(file: string, disk: Files): DossierFolder {
  const whole = readPartOf(file, disk);
  return {
    root: file,
    value: whole.value,
    problems: whole.problems,
    files: [file],
    yamlFiles: [whole],
    entryFiles: [],
    article: undefined,
    isDraft: false,
    draftEntries: new Set(),
    registers: {},
    strays: () => [],
    partOf: (path) => ({ file: whole, path }),
    placeOf: (path, phrase, nth) => whole.placeOf(path, phrase, nth),
  };
}

function assemble(
  top: YamlFile,
  fields: Parts,
  entries: readonly YamlFile[],
  article: readonly string[] | undefined,
): unknown {
  if (!isRecord(top.value)) return top.value;
  const { article: about, ...rest } = withoutDraft(withoutGaps(top.value)) as Record<string, unknown>;
  return {
    ...rest,
    ...(fields.has('sources') ? { sources: {} } : {}),
    ...valuesOf(fields),
    ...(entries.length > 0 ? { entries: entries.map(({ value }) => withoutDraft(withoutGaps(value))) } : {}),
    ...(article ? { article: withFingerprint(about, article) } : about === undefined ? {} : { article: about }),
  };
}

/** The values of some files. One that has nothing yet, but perhaps comments, says nothing. */
const valuesOf = (files: Parts): Record<string, unknown> =>
  Object.fromEntries(
    [...files]
      .filter(([, { value }]) => value !== null)
      .map(([field, { value }]): [string, unknown] => [String(field), withoutGaps(value)]),
  );

const isDraft = (value: unknown): boolean => isRecord(value) && value['draft'] === true;

/** The value without its own `draft`, which is for editors alone: no page loads it. */
function withoutDraft(value: unknown): unknown {
  if (!isRecord(value) || typeof value['draft'] !== 'boolean') return value;
  const { draft: _, ...rest } = value;
  return rest;
}

/**
 * The value without the fields that a file names and leaves empty, such as `gist:` in a new entry, which is as if they
 * were not there. Empty items of lists stay: in a figure they are numbers that a source does not give.
 */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => (held === null ? [] : [[name, withoutGaps(held)]])),
  );
}

function withFingerprint(about: unknown, article: readonly string[]): unknown {
  if (about !== undefined && !isRecord(about)) return about;
  return { ...about, fingerprint: makeFingerprint(article) };
}

/** The paragraphs of a text that has one in each line. Empty lines mean nothing. */
const paragraphsOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** Looks at the sizes of all files before any is read. Those that are too large by themselves will not be. */
function sizeProblems(folder: string, files: readonly string[], { sizeOf }: Files): FileProblem[] {
  const sizes = files.map(sizeOf).filter((size) => size <= mostBytes);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= folderLimits.bytes) return [];
  const says = `expected at most ${String(folderLimits.bytes)} bytes in all files together, found ${String(bytes)}`;
  return [{ code: 'folder-too-large', place: startOf(folder), says }];
}

function readPartOf(file: string, disk: Files): YamlFile {
  const { text, ...failure } = disk.read(file);
  if (text !== undefined) return readYaml(text, file);
  return unread(file, [{ code: 'unreadable-file', says: '', ...failure, place: startOf(file) }]);
}

const unread = (file: string, problems: readonly FileProblem[] = []): YamlFile => {
  return { file, text: '', value: undefined, problems, placeOf: () => startOf(file), extentOf: () => undefined };
};

/** Files with the ending of data that stand where the dossier's own do. Hidden ones are of programs. */
function straysIn(folder: string, read: ReadonlySet<string>, { listed, within, join }: Files): Stray[] {
  const isStray = (file: string): boolean =>
    /\.(?:ya?ml|json)$/iu.test(file) && !basename(file).startsWith('.') && !read.has(file);
  const { names } = listed(folder);
  const inParts = ['entries', ...registerFolders].flatMap((part) =>
    names.includes(part) ? [...within(join(folder, part))] : [],
  );
  return [
    ...names.map((name) => ({ file: join(folder, name), isInPart: false })),
    ...inParts.map((file) => ({ file, isInPart: true })),
  ].filter(({ file }) => isStray(file));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
