/**
 * Finds the dossiers that a command's arguments name: a folder is one or holds some, a file is a part of one or all of
 * it.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { DossierFolder } from '../../authoring/folder/dossier-folder.js';
import { registerFolders } from '../../authoring/folder/folder-parts.js';
import { filesOf, readDossierFile, readDossierFolder } from './disk.js';
import { isFolder, namesIn } from './paths.js';

/** A dossier to work on. */
export interface Target {
  readonly folder: DossierFolder;
  /** The files that the arguments name; `undefined` where they name the whole dossier. */
  readonly only: ReadonlySet<string> | undefined;
}

const isDossier = (folder: string): boolean => existsSync(filesOf(folder).top);

/**
 * @returns each dossier once, in the order in which the paths first name it; a path without one gives a target with a
 *   problem
 */
export function targetsOf(paths: readonly string[]): Target[] {
  const wanted = new Map<string, Set<string> | undefined>();
  for (const path of paths) {
    for (const { root, file } of rootsOf(resolve(path))) {
      const files = wanted.get(root);
      if (file === undefined) wanted.set(root, undefined);
      else if (files) files.add(file);
      else if (!wanted.has(root)) wanted.set(root, new Set([file]));
    }
  }
  return [...wanted].map(([root, only]) => ({ folder: readDossier(root), only }));
}

/** @param root a dossier's folder, or the file that it is all in */
export const readDossier = (root: string): DossierFolder =>
  isFolder(root) || !existsSync(root) ? readDossierFolder(root) : readDossierFile(root);

/** The dossiers that a path names, with the file where it names one of a dossier's files. */
function rootsOf(path: string): { root: string; file?: string }[] {
  if (isFolder(path)) {
    if (isDossier(path)) return [{ root: path }];
    const within = namesIn(path).map((name) => join(path, name));
    const dossiers = within.filter((folder) => isFolder(folder) && isDossier(folder)).sort();
    return dossiers.length > 0 ? dossiers.map((root) => ({ root })) : [{ root: path }];
  }
  const root = rootAround(path);
  return root === undefined ? [{ root: path }] : [{ root, file: path }];
}

/** The dossier’s folder that a file is in, or in one of whose folders of parts it is, however deep. */
function rootAround(file: string): string | undefined {
  const own = dirname(file);
  if (isDossier(own)) return own;
  for (let folder = own; dirname(folder) !== folder; folder = dirname(folder)) {
    const [within = ''] = relative(dirname(folder), file).split(sep);
    if (partFolders.has(within) && isDossier(dirname(folder))) return dirname(folder);
  }
  return undefined;
}

const partFolders: ReadonlySet<string> = new Set(['entries', ...registerFolders]);
