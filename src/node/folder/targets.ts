/** What a command's arguments mean: a folder is a dossier or holds some, a file is a part of one or all of it. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { namesIn, readDossierFile, readDossierFolder, type DossierFolder } from './dossier-folder.js';
import { isFolder } from './text-folder.js';

export interface Target {
  readonly folder: DossierFolder;
  /** Where only some of its files were asked for, these. */
  readonly only: ReadonlySet<string> | undefined;
}

const isDossier = (folder: string): boolean => existsSync(join(folder, 'dossier.yaml'));

/** A path that is nothing gives a target with a problem. Each dossier comes once, in the order of the first mention. */
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

function rootsOf(path: string): { root: string; file?: string }[] {
  if (isFolder(path)) {
    if (isDossier(path)) return [{ root: path }];
    const within = namesIn(path).map((name) => join(path, name));
    const dossiers = within.filter((folder) => isFolder(folder) && isDossier(folder)).sort();
    return dossiers.length > 0 ? dossiers.map((root) => ({ root })) : [{ root: path }];
  }
  const parent = dirname(path);
  const root = basename(parent) === 'entries' ? dirname(parent) : parent;
  return isDossier(root) ? [{ root, file: path }] : [{ root: path }];
}
