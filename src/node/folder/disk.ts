/** The files of this machine, and dossiers that are read from them. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readFolder, readInOneFile, type DossierFolder } from '../../authoring/folder/dossier-folder.js';
import { partsIn, startOf, type FolderParts } from '../../authoring/folder/folder-parts.js';
import type { Files } from '../../authoring/folder/files.js';
import { filesWithin, sizeOf } from './paths.js';
import { readTextFile, systemCode } from './text-file.js';

const disk: Files = {
  listed(folder) {
    try {
      return { names: readdirSync(folder), problems: [] };
    } catch (error) {
      const says = `expected a folder that can be read (${systemCode(error)})`;
      return { names: [], problems: [{ code: 'unreadable-file', place: startOf(folder), says }] };
    }
  },
  within: (folder) => filesWithin(folder),
  sizeOf,
  read: (file) => readTextFile(file),
  join,
  steps: (folder, file) => relative(folder, file).split(sep),
};

/** Reads a dossier's folder: see {@link readFolder}. */
export const readDossierFolder = (folder: string): DossierFolder => readFolder(folder, disk);

/** A whole dossier in one YAML or JSON file. */
export const readDossierFile = (file: string): DossierFolder => readInOneFile(file, disk);

/** Lists the parts of a dossier's folder. */
export const filesOf = (folder: string): FolderParts => partsIn(folder, disk);
