import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesWithin } from '../../../src/node/folder/paths.js';
import { readTextFile } from '../../../src/node/folder/text-file.js';
import { makeFolder, writeAllWhole, writeWhole } from '../../../src/node/folder/write-file.js';
import { command } from '../cli/command.js';
import { emptyFolder, soundFiles, writeFolder } from './folders.js';

/** What may be at a path in place of a file: puts it there, and what is then said. */
type Oddity = [what: string, make: (path: string) => void, says: RegExp];

const linkTo = (target: string) => (path: string) => {
  symlinkSync(target, path);
};
const oddities: readonly Oddity[] = [
  ['a pipe that nobody writes to', (path) => spawnSync('mkfifo', [path]), /expected a file, found a pipe/u],
  ['a link to an endless device', linkTo('/dev/zero'), /expected a file, found a device/u],
  [
    'a link to itself',
    (path) => {
      symlinkSync(path, path);
    },
    /ELOOP/u,
  ],
  ['a link to nothing', linkTo('/nowhere'), /ENOENT/u],
  [
    'a folder',
    (path) => {
      mkdirSync(path);
    },
    /expected a file, found a folder/u,
  ],
];

describe.each(oddities)('%s in place of a file', (what, make, says) => {
  it.each(['dossier.yaml', 'sources.yaml', 'entries/armenia.yaml', 'article.txt'])(
    'check says that it cannot read it, and where: %s',
    async (name) => {
      const { folder } = writeFolder();
      rmSync(join(folder, name), { force: true });
      make(join(folder, name));
      const { code, out } = await command(['check', folder], { cwd: folder });
      expect(code).toBe(1);
      expect(out).toContain(`${name}:1:1  error  unreadable-file\n`);
      expect(out).toMatch(says);
    },
  );

  it('annotate and coverage say that they cannot read it as an article', async () => {
    const article = join(emptyFolder(), 'a.html');
    make(article);
    // To annotate, a folder is one of articles.
    for (const name of what === 'a folder' ? ['coverage'] : ['annotate', 'coverage']) {
      const { code, err } = await command([name, article, '--dossier', writeFolder().folder]);
      expect(code).toBe(2);
      expect(err).toMatch(says);
    }
  });

  // A folder in a corpus is one more folder of articles.
  if (what === 'a folder') return;
  it('check --corpus names it, and reads the other articles', async () => {
    const corpus = emptyFolder();
    writeFileSync(join(corpus, 'b.txt'), 'Armenia');
    make(join(corpus, 'a.txt'));
    const { out } = await command(['check', writeFolder().folder, '--corpus', corpus]);
    expect(out).toContain('Corpus: 1 texts');
    expect(out).toMatch(says);
  });
});

describe('a folder', () => {
  it('a folder with links in a circle is walked once', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/x.txt'), '');
    for (const name of ['one', 'two', 'three']) symlinkSync(folder, join(folder, 'a', name));
    expect([...filesWithin(folder)]).toEqual([join(folder, 'a/x.txt')]);
  });

  it('a file where the folder of entries should be is an error that says so', async () => {
    const { folder } = writeFolder();
    rmSync(join(folder, 'entries'), { recursive: true });
    writeFileSync(join(folder, 'entries'), '');
    const { code, out } = await command(['check', folder], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('entries:1:1  error  unreadable-file\n    expected a folder that can be read (ENOTDIR)');
  });

  it('a folder of more entries than a dossier may have is not read', async () => {
    const { folder } = writeFolder();
    for (let i = 0; i <= 5000; i++) writeFileSync(join(folder, `entries/e${String(i)}.yaml`), '');
    const { out } = await command(['check', folder], { cwd: folder });
    expect(out).toContain('entries:1:1  error  folder-too-large\n    expected at most 5000 entries, found 5003');
  });

  it('an excerpt that cannot be read is an error, and not passed over', async () => {
    const excerpts = emptyFolder();
    writeFileSync(join(excerpts, 'S1.txt'), Buffer.from([0xe9]));
    const { code, err } = await command(['check', writeFolder().folder, '--excerpts', excerpts]);
    expect(code).toBe(1);
    expect(err).toMatch(/S1\.txt: expected text in UTF-8/u);
  });

  it('a file whose size is not said is read up to the limit', () => {
    expect(readTextFile('/proc/self/status')).toHaveProperty('text');
    expect(readTextFile('/proc/self/status', 10)).toMatchObject({ code: 'yaml-too-large' });
  });
});

describe('writing', () => {
  it.each([
    ['in a place that nothing can be made in', '/proc/nowhere/in/it'],
    ['below a file', join(writeFolder().folder, 'dossier.yaml/in/it')],
  ])('build ends with an error where it is to write %s', async (_, out) => {
    const { code, err } = await command(['build', writeFolder().folder, '--out', out]);
    expect(code).toBe(1);
    expect(err).toMatch(/^article-context: (?:ENOENT|ENOTDIR|\S+dossier\.yaml: expected a folder, found a file)/u);
  });

  it('build takes away the folders that it has made where it cannot write its files', () => {
    const folder = emptyFolder();
    makeFolder(join(folder, 'a/b/c'))();
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(join(folder, 'a'));
    makeFolder(join(folder, 'a/b'))();
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('nothing is left half-written where the disk is full', () => {
    const folder = emptyFolder();
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), 'before');
    // A name that is too long fails as late as a full disk does: after the file before it.
    const texts = new Map([[join(folder, 'a'), 'after'], [join(folder, 'b'), 'after'], [join(folder, 'c'.repeat(300)), 'after']]); // prettier-ignore
    expect(() => {
      writeAllWhole(texts);
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['a', 'b']);
    for (const name of ['a', 'b']) expect(readFileSync(join(folder, name), 'utf8')).toBe('before');
  });

  it('a link stays a link, and what it leads to is written', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'real'), 'before');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    writeWhole(join(folder, 'link'), 'after');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('after');
  });

  it('a file with the longest name that a system takes is written', () => {
    const file = join(emptyFolder(), 'n'.repeat(255));
    writeWhole(file, soundFiles['dossier.yaml']);
    writeWhole(file, 'after');
    expect(readFileSync(file, 'utf8')).toBe('after');
  });
});
