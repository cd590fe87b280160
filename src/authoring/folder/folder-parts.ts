/** Which files of a folder are the parts of a dossier. Nothing here reads one. */
import { limits } from '../../dossier/limits.js';
import type { Files } from './files.js';
import type { FileProblem, Place } from './yaml-file.js';

/** Files beside `dossier.yaml` that each become the field of the same name. */
export const fieldFiles = ['sources', 'events', 'places', 'notes'] as const;

/** Files beside `dossier.yaml` that are for editors alone: no page gets what is in them. */
export const registerFiles = ['holders', 'disputes', 'quantities'] as const;

/** Folders of files that are each a part of the register of the same name: by source, and by language. */
export const registerFolders = ['excerpts', 'translations'] as const;

/** The most files of entries, and the most bytes of all files: three times what a page takes of a built dossier. */
export const folderLimits = { entries: limits.entries, bytes: 3 * limits.fileBytes } as const;

/** Endings of the files that are read: YAML's own recommends the first, and many editors write the second. */
const ending = /\.ya?ml$/u;

/** Files of a list, with what keeps them from being listed. */
export interface FileList {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** The parts that a dossier's folder has. */
export interface FolderParts {
  /** The file of the dossier itself, whether it is there or not. */
  readonly top: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly registers: ReadonlyMap<string, string>;
  readonly entries: FileList;
  /** For each folder of registers that is there its files. */
  readonly inFolders: ReadonlyMap<string, FileList>;
  readonly article: string | undefined;
}

/** Lists the parts of a dossier's folder. A folder that cannot be listed has none. */
export function partsIn(folder: string, files: Files): FolderParts {
  // By their names: of a link that leads nowhere, `existsSync` would say that nothing is there.
  const { names } = files.listed(folder);
  const { join } = files;
  const present = (fields: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      fields.flatMap((field) => {
        const name = nameIn(names, field);
        return name === undefined ? [] : [[field, join(folder, name)] as const];
      }),
    );
  return {
    top: join(folder, nameIn(names, 'dossier') ?? 'dossier.yaml'),
    fields: present(fieldFiles),
    registers: present(registerFiles),
    entries: names.includes('entries') ? yamlFilesWithin(join(folder, 'entries'), 'entries', files) : none,
    inFolders: new Map(
      registerFolders
        .filter((name) => names.includes(name))
        .map((name) => [name, yamlFilesWithin(join(folder, name), name, files)]),
    ),
    article: names.includes('article.txt') ? join(folder, 'article.txt') : undefined,
  };
}

/** The name of a part's file: with `.yaml`, which goes before `.yml` where both are there. */
const nameIn = (names: readonly string[], field: string): string | undefined =>
  [`${field}.yaml`, `${field}.yml`].find((name) => names.includes(name));

/** The last name of a path. */
export const basename = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** A file's name without its ending, which for an entry is its id. @example stemOf('entries/armenia.yaml') // 'armenia' */
export const stemOf = (file: string): string => basename(file).replace(ending, '');

/** Whether a file is read where files are listed: not one that a program hides, as before it renames it. */
export const isYaml = (name: string): boolean => ending.test(name) && !name.startsWith('.');

const none: FileList = { files: [], problems: [] };

/** Folders within are read too, in the order of their names, so that many entries can be kept apart by subject. */
function yamlFilesWithin(folder: string, what: string, { listed, within: allWithin, join, steps }: Files): FileList {
  const { names, problems } = listed(folder);
  const within = [...allWithin(folder)].filter((file) => steps(folder, file).every((name, i, all) => i < all.length - 1 ? !name.startsWith('.') : isYaml(name))); // prettier-ignore
  // A folder that is called like a file is named as one, so that the check can say what it found.
  const files = [...new Set([...within, ...names.filter(isYaml).map((name) => join(folder, name))])].sort();
  if (files.length <= folderLimits.entries) return { files, problems };
  const says = `expected at most ${String(folderLimits.entries)} ${what}, found ${String(files.length)}`;
  return { files: [], problems: [{ code: 'folder-too-large', place: startOf(folder), says }] };
}

export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });
