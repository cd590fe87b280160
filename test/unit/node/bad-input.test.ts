import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/authoring/check/check.js';
import { readDossierFolder } from '../../../src/node/folder/disk.js';
import { describeRemark } from '../../../src/authoring/check/remark.js';
import { readDossier, targetsOf } from '../../../src/node/folder/targets.js';
import { changed, emptyFolder, soundFiles, writeFolder } from './folders.js';

function check(folder: string): string[] {
  const { remarks } = checkDossier(readDossierFolder(folder));
  for (const remark of remarks) expect(describeRemark(remark)).not.toMatch(/\n\s+at |undefined/u);
  return remarks.map(({ code, place: { file, line, column } }) => {
    return `${code} ${relative(folder, file)}:${String(line)}:${String(column)}`;
  });
}

/** Nine levels of nine repeats: 387 million texts, were it ever expanded. */
const bomb = Array.from({ length: 10 }, (_, i) =>
  i === 0
    ? 'a0: &a0 boom'
    : `a${String(i)}: &a${String(i)} [${Array<string>(9)
        .fill(`*a${String(i - 1)}`)
        .join(', ')}]`,
).join('\n');

describe('a file that is no part of a dossier', () => {
  it.each<[what: string, text: string, code: RegExp]>([
    ['a YAML bomb', bomb, /^yaml-alias sources\.yaml:\d+:\d+$/u],
    [
      'a hundred and one repeats',
      `a: &a 1\nb: [${Array<string>(101).fill('*a').join(', ')}]`,
      /^yaml-alias sources\.yaml:2:\d+$/u,
    ],
    ['many repeats of nothing', '- *a\n'.repeat(50_000), /^yaml-alias sources\.yaml:1:3$/u],
    ['deep nesting', '['.repeat(100_000), /^yaml-too-large sources\.yaml:1:\d+$/u],
    ['deep nesting that is closed', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, /^yaml-too-large/u],
    ['lists in lists, 101 deep', `${'['.repeat(101)}${']'.repeat(101)}`, /^yaml-too-large sources\.yaml:1:101$/u],
    ['lists in lists in one line', `${'- '.repeat(100_000)}x`, /^yaml-too-large/u],
    ['keys in keys', `${'? '.repeat(100_000)}x`, /^yaml-too-large/u],
    ['120,000 keys', Array.from({ length: 120_000 }, (_, i) => `S${String(i)}: 1`).join('\n'), /^yaml-too-large/u],
    ['a million empty values', '- {}\n'.repeat(390_000), /^yaml-too-large/u],
    ['hundreds of thousands of errors', '- ]\n'.repeat(400_000), /^yaml-too-large/u],
    ['hundreds of thousands of documents', 'a: 1\n---\n'.repeat(200_000), /^yaml-too-large/u],
    ['hundreds of thousands of tags', '- !x a\n'.repeat(280_000), /^yaml-too-large/u],
    ['a type of YAML 1.1', '%YAML 1.1\n---\nS1: !!timestamp 2001-01-01', /^yaml-tag sources\.yaml:3:5$/u],
    ['a merge of YAML 1.1', '%YAML 1.1\n---\nS1: &a { title: A }\nS2: { <<: *a }', /^(?:missing-field|unknown-field)/u],
    ['one key as a number and as a text', "1: a\n'1': b", /^yaml-duplicate-key sources\.yaml:2:1$/u],
    ['a key twice within braces', '{ S1: { title: a, title: b } }', /^yaml-duplicate-key sources\.yaml:1:19$/u],
    ['10 MB', `S1: ${'x'.repeat(10_000_000)}`, /^yaml-too-large sources\.yaml:1:1$/u],
    ['tabs', 'S1:\n\ttitle: A', /^yaml-tab sources\.yaml:2:1$/u],
    ['a key twice', 'S1: { title: a }\nS1: { title: b }', /^yaml-duplicate-key sources\.yaml:2:1$/u],
    ['a __proto__ key', 'S1: { title: a, __proto__: { status: read } }', /^yaml-key sources\.yaml:1:17$/u],
    ['a constructor key', 'constructor: { prototype: { polluted: true } }', /^yaml-key sources\.yaml:1:1$/u],
    ['a list for a key', '? [a, b]\n: c', /^yaml-key sources\.yaml:1:3$/u],
    ['two documents', 'a: 1\n---\nb: 2', /^yaml-syntax sources\.yaml:2:1$/u],
    ['an unclosed quote', 'S1:\n  title: "A page\n', /^yaml-syntax sources\.yaml:\d:\d+$/u],
    ['a tag that would run code', 'S1: !!js/function "x"', /^yaml-tag sources\.yaml:1:5$/u],
    ['nothing', '', /^unknown-source entries\/armenia\.yaml:8:46$/u],
    ['only a comment', '# later\n', /^unknown-source entries\/armenia\.yaml:8:46$/u],
    ['a list where fields belong', '- S1\n- S2\n', /^(?:wrong-type|unknown-field|not-an-id) sources\.yaml:1:/u],
    ['JSON5', '{ S1: { title: A, }, ', /^yaml-syntax sources\.yaml:\d:\d+$/u],
    ['NUL', 'S1:\u0000 x', /^not-utf-8 sources\.yaml:1:1$/u],
  ])('a file with %s in it gives a message with the place', (_, text, code) => {
    const [first = 'nothing found'] = check(writeFolder({ 'sources.yaml': text }).folder);
    expect(first).toMatch(code);
  });

  it('a file in another encoding gives a message with the place', () => {
    const { folder } = writeFolder();
    writeFileSync(join(folder, 'sources.yaml'), Buffer.from('S1: “x”', 'utf16le'));
    expect(check(folder)).toEqual(['not-utf-8 sources.yaml:1:1']);
    writeFileSync(join(folder, 'sources.yaml'), Buffer.from([0x53, 0x31, 0x3a, 0x20, 0xe9]));
    expect(check(folder)).toEqual(['not-utf-8 sources.yaml:1:1']);
  });

  it('a folder that is named like a file gives a message with the place', () => {
    const { folder } = writeFolder();
    mkdirSync(join(folder, 'entries/folder.yaml'));
    expect(check(folder)).toEqual(['unreadable-file entries/folder.yaml:1:1']);
  });

  it('a file with a byte order mark and Windows line ends is read', () => {
    const text = `\ufeff${soundFiles['sources.yaml'].replaceAll('\n', '\r\n')}`;
    expect(check(writeFolder({ 'sources.yaml': text }).folder)).toEqual([]);
  });
});

describe('a file with many faults', () => {
  it('a file with many faults has the first fifty of them named', () => {
    const keys = Array.from({ length: 2000 }, (_, i) => `k${String(i)}: 1\n`).join('');
    const top = changed('dossier.yaml', 'lang: en', `lang: en\n${keys}`);
    expect(check(writeFolder(top).folder)).toHaveLength(50);
    const tags = '- !x a\n'.repeat(2000);
    expect(check(writeFolder({ 'sources.yaml': tags }).folder)).toHaveLength(50);
  });

  it('a file may have the keys of 5,000 sources', () => {
    const source = "{ title: A, publisher: B, status: unread, note: 'A note.' }\n";
    const files = { 'sources.yaml': Array.from({ length: 5000 }, (_, i) => `S${String(i + 1)}: ${source}`).join('') };
    expect(new Set(check(writeFolder(files).folder).map((line) => line.split(' ')[0]))).toEqual(
      new Set(['unused-source']),
    );
  });
});

describe('a folder that is no dossier', () => {
  it.each(['empty', 'missing'])('a dossier’s folder that is %s gives a message with the place', (what) => {
    const folder = join(emptyFolder(), what === 'empty' ? '' : 'nowhere');
    expect(check(folder)).toEqual(['unreadable-file dossier.yaml:1:1']);
    expect(targetsOf([folder]).map((target) => target.folder.problems.length)).toEqual([1]);
  });

  it('an entry’s file that is given as a whole dossier has faults', () => {
    const { folder } = writeFolder();
    expect(checkDossier(readDossier(join(folder, 'entries/armenia.yaml'))).remarks.length).toBeGreaterThan(0);
  });

  it('a folder that is no dossier has all problems named at once, file by file', () => {
    const { folder } = writeFolder({ 'sources.yaml': 'a:\n\tb: 1', 'entries/x.yaml': 'a: 1\na: 2' });
    expect(check(folder)).toEqual(['yaml-duplicate-key entries/x.yaml:2:1', 'yaml-tab sources.yaml:2:1']);
  });
});

describe('a dossier', () => {
  it('a dossier may have entries that are related in circles', () => {
    expect(check(writeFolder().folder)).toEqual([]);
  });

  it('a dossier may have one wording for two entries that name each other as related', () => {
    const both = changed('entries/hill-dispute.yaml', 'related:', 'aliases: [republic of Armenia]\nrelated:');
    expect(check(writeFolder(both).folder)).toEqual([]);
  });

  it('a fault in a dossier’s own file of events is reported where it stands', () => {
    const { folder, marked } = writeFolder({
      'events.yaml': "- date: '1991'\n  text: A vote. [S1]\n- date: '1992'\n  ▸txt: Another. [S1]\n",
    });
    expect(check(folder)).toContain(`unknown-field ${String(marked)}`);
  });

  it('a fault in a dossier’s references and one in its wording are both reported', () => {
    const { folder } = writeFolder(
      changed('entries/armenia.yaml', 'Armenia is a state in the South Caucasus. [S1]', 'The regime fell. [S9]'),
    );
    expect(check(folder).map((line) => line.split(' ')[0])).toEqual(['loaded-word', 'unknown-source']);
  });
});
