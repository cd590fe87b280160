import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsIn, writeChanges } from '../../../src/node/studio/folder-api.js';
import { emptyFolder } from './folders.js';

describe('the folder of Studio', () => {
  it('the texts of a dossier are given, and nothing that a program hides', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'entries'));
    mkdirSync(join(folder, '.git'));
    for (const name of ['dossier.yaml', 'entries/a.yml', '.git/a.txt', 'key.pem'])
      writeFileSync(join(folder, name), name);
    expect(textsIn(folder)).toEqual({ 'dossier.yaml': 'dossier.yaml', 'entries/a.yml': 'entries/a.yml' });
    expect(textsIn(join(folder, 'nowhere'))).toEqual({});
  });

  it('changes are written where the files are as the page knows them, and a new folder is made', async () => {
    const folder = join(emptyFolder(), 'new');
    const first = [{ path: 'entries/a.yaml', before: null, after: 'id: a\n' }];
    expect(await writeChanges(folder, first)).toBeUndefined();
    expect(readFileSync(join(folder, 'entries/a.yaml'), 'utf8')).toBe('id: a\n');
    expect(await writeChanges(folder, [{ path: 'entries/a.yaml', before: 'id: a\n', after: null }])).toBeUndefined();
    expect(existsSync(join(folder, 'entries/a.yaml'))).toBe(false);
  });

  it('changes that were written, but whose answer was lost, are taken again', async () => {
    const folder = emptyFolder();
    const changes = [{ path: 'a.yaml', before: null, after: 'ours' }];
    expect(await writeChanges(folder, changes)).toBeUndefined();
    expect(await writeChanges(folder, changes)).toBeUndefined();
  });

  it('a link out of the folder is neither read nor written through', async () => {
    const [folder, elsewhere] = [emptyFolder(), emptyFolder()];
    writeFileSync(join(elsewhere, 'notes.yaml'), 'private');
    symlinkSync(elsewhere, join(folder, 'entries'));
    symlinkSync(join(elsewhere, 'notes.yaml'), join(folder, 'notes.yaml'));
    expect(textsIn(folder)).toEqual({});
    for (const path of ['entries/a.yaml', 'notes.yaml'])
      expect(await writeChanges(folder, [{ path, before: null, after: 'x' }])).toContain(
        'expected a path of a dossier',
      );
    expect(readFileSync(join(elsewhere, 'notes.yaml'), 'utf8')).toBe('private');
  });

  it('where one file is another by now nothing at all is written', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.yaml'), 'theirs');
    const says = await writeChanges(folder, [
      { path: 'b.yaml', before: null, after: 'ours' },
      { path: 'a.yaml', before: 'older', after: 'ours' },
    ]);
    expect(says).toContain('a.yaml is another on the disk');
    expect(existsSync(join(folder, 'b.yaml'))).toBe(false);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('theirs');
  });

  it.each(['../a.yaml', '/etc/a.yaml', 'a/../../b.yaml', '.git/a.yaml', 'a.js', 'entries\\..\\a.yaml', ''])(
    'no path leads out of the folder or to what is no text of a dossier: %j',
    async (path) => {
      const folder = join(emptyFolder(), 'inner');
      expect(await writeChanges(folder, [{ path, before: null, after: 'x' }])).toContain('expected a path');
      expect(existsSync(folder)).toBe(false);
    },
  );
});
