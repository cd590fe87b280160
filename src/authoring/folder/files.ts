/** Where the files of a dossier are: on a disk, or in the memory of a page. */
import type { FileCode } from '../../locales/finding-sentences.js';
import { yamlLimits, type FileProblem } from './yaml-file.js';

/** A file's text, or why it cannot be read. */
export type TextFile = { readonly text: string } | ({ readonly text: undefined } & TextProblem);

export interface TextProblem {
  readonly code: Extract<FileCode, 'unreadable-file' | 'not-utf-8' | 'yaml-too-large'>;
  readonly says: string;
  /** The size of a file that is over the limit, in bytes. */
  readonly bytes?: number;
}

/** UTF-8 has at most three bytes for each UTF-16 unit, so a larger file is over the limit whatever its text. */
export const mostBytes = yamlLimits.characters * 3;

/** Files and folders. Nothing of it throws: what cannot be looked at counts as not there. */
export interface Files {
  /** The names in a folder, in no order, with what keeps it from being listed. */
  listed(folder: string): { readonly names: readonly string[]; readonly problems: readonly FileProblem[] };
  /** The paths of all files of a folder and of the folders in it, in the order of their names. */
  within(folder: string): Iterable<string>;
  /** The size of a file in bytes; 0 where there is none. */
  sizeOf(file: string): number;
  read(file: string): TextFile;
  join(folder: string, name: string): string;
  /** The names on the way from a folder to a file in it. */
  steps(folder: string, file: string): readonly string[];
}

/** Files in memory, in the folder `root`. @param texts by their paths within it, with “/” between names */
export function filesInMemory(texts: ReadonlyMap<string, string>): Files {
  const paths = [...texts.keys()].sort();
  const join = (folder: string, name: string): string => (folder === root ? name : `${folder}/${name}`);
  const inFolder = (folder: string): string[] =>
    folder === root ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
  const steps = (folder: string, file: string): string[] =>
    (folder === root ? file : file.slice(folder.length + 1)).split('/');
  return {
    join,
    steps,
    listed: (folder) => ({
      names: [...new Set(inFolder(folder).flatMap((path) => steps(folder, path)[0] ?? []))],
      problems: [],
    }),
    within: inFolder,
    // Three bytes are the most that UTF-8 takes for a UTF-16 unit; a few more than there are do no harm.
    sizeOf: (file) => texts.get(file)?.length ?? 0,
    read(file) {
      const text = texts.get(file);
      return text === undefined ? { text: undefined, code: 'unreadable-file', says: 'is not there' } : { text };
    },
  };
}

/** The path of the folder that {@link filesInMemory} are in. */
export const root = '.';
