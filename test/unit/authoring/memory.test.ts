import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/authoring/check/check.js';
import { readFolder } from '../../../src/authoring/folder/dossier-folder.js';
import { filesInMemory, root } from '../../../src/authoring/folder/files.js';
import { readDossierFolder } from '../../../src/node/folder/disk.js';
import { textsIn } from '../../../src/node/studio/folder-api.js';

const builtIn = join(process.cwd(), 'dossiers/azerbaijan-turkey-exercises');
const inMemory = (texts: Readonly<Record<string, string>>) =>
  readFolder(root, filesInMemory(new Map(Object.entries(texts))));

describe('a dossier in memory', () => {
  it('a dossier in memory is read and checked as the same folder on a disk', () => {
    const onDisk = checkDossier(readDossierFolder(builtIn));
    const read = checkDossier(inMemory(textsIn(builtIn)));
    expect(read.dossier).toEqual(onDisk.dossier);
    expect(read.translations).toEqual(onDisk.translations);
    expect(read.remarks.map(({ code, path }) => ({ code, path }))).toEqual(onDisk.remarks.map(({ code, path }) => ({ code, path }))); // prettier-ignore
  });

  it('a folder in memory names the files that nothing reads, and where each part stands', () => {
    const folder = inMemory({
      'dossier.yaml': 'id: a\n',
      'source.yaml': '',
      'entries/deep/b.yaml': 'id: b\n',
      'entries/c.json': '{}',
      'excerpts/S1.yaml': '[]',
    });
    expect(folder.entryFiles).toEqual(['entries/deep/b.yaml']);
    expect(folder.strays()).toEqual([
      { file: 'source.yaml', isInPart: false },
      { file: 'entries/c.json', isInPart: true },
    ]);
    expect(folder.partOf(['excerpts', 'S1', 0]).file.file).toBe('excerpts/S1.yaml');
  });

  it('a folder without a dossier says so', () => {
    expect(inMemory({ 'a.txt': 'x' }).problems.map(({ code }) => code)).toEqual(['unreadable-file']);
  });
});
