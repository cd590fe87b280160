import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/authoring/check/check.js';
import { fixesFor } from '../../../src/node/check/fix.js';
import { readDossier } from '../../../src/node/folder/targets.js';
import { changed, soundFiles, writeFolder, type Files } from './folders.js';

const codes = (files: Files) => checkDossier(readDossier(writeFolder(files).folder)).remarks.map(({ code }) => code);

describe('the files of a dossier', () => {
  it('the files of a dossier may end in .yml, and those of entries lie in folders within', () => {
    const { folder } = writeFolder({
      'dossier.yaml': undefined,
      'dossier.yml': soundFiles['dossier.yaml'],
      'sources.yaml': undefined,
      'sources.yml': soundFiles['sources.yaml'],
      'entries/armenia.yaml': undefined,
      'entries/states/armenia.yml': soundFiles['entries/armenia.yaml'],
    });
    const { dossier, remarks } = checkDossier(readDossier(folder));
    expect(remarks).toEqual([]);
    expect(dossier?.entries.map(({ id }) => id)).toEqual(['hill-dispute', 'armenia']);
  });

  it('of two files for one part the check names the one that nothing reads', () => {
    expect(codes({ 'sources.yml': soundFiles['sources.yaml'] })).toEqual(['ignored-file']);
  });

  it('a field without a value counts as one that is not there', () => {
    expect(codes(changed('entries/armenia.yaml', 'related:', 'gist:\nrelated:'))).toEqual([]);
    expect(codes(changed('dossier.yaml', "reviewed: '2026-11-01'", 'reviewed:'))).toEqual(['missing-field']);
  });
});

describe('quotation marks', () => {
  it.each([
    ['German', '„Hügel“'],
    ['Polish', '„wzgórze”'],
    ['English', '“hill”'],
  ])('quotation marks of %s are paired as that language pairs them', (_, quoted) => {
    expect(codes(changed('entries/armenia.yaml', 'Its\n', `It says ${quoted}. [S1] Its\n`))).toEqual([]);
  });

  it.each(['„Hügel', '“hill“', 'hill”'])('quotation marks that are not paired are named: %s', (quoted) => {
    expect(codes(changed('entries/armenia.yaml', 'Its\n', `It says ${quoted}. [S1] Its\n`))).toEqual([
      'open-quotation',
    ]);
  });
});

describe('a slip', () => {
  it('a year without quotes is mended, and no other number', () => {
    const { folder } = writeFolder({
      'events.yaml': '- date: 1959\n  text: A vote. [S1]\n- date: 195 # ?\n  text: A vote. [S1]\n',
    });
    const [fixed] = fixesFor(checkDossier(readDossier(folder)));
    expect(fixed?.text).toBe("- date: '1959'\n  text: A vote. [S1]\n- date: 195 # ?\n  text: A vote. [S1]\n");
  });

  it.each([
    ['S32', undefined],
    ['S02', 'S2'],
    ['S-2', 'S2'],
    ['S12', undefined],
  ])('a source %s that is not there was meant for %s', (id, meant) => {
    const { folder } = writeFolder(changed('entries/armenia.yaml', '[S2]', `[${id}]`));
    const remark = checkDossier(readDossier(folder)).remarks.find(({ code }) => code === 'unknown-source');
    expect(remark?.suggestion).toBe(meant);
  });
});

describe('the README', () => {
  it('the README’s own dossier breaks no rule, with its disputed wording', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, whole = ''] = /<script type="application\/json">\n([\s\S]*?)<\/script>/u.exec(readme) ?? [];
    const [, disputed = ''] = /```json\n([\s\S]*?)```/u.exec(readme) ?? [];
    const dossier = JSON.parse(whole) as { entries: unknown[] };
    const all = { ...dossier, entries: [...dossier.entries, JSON.parse(disputed)] };
    const { folder } = writeFolder({ 'all.json': JSON.stringify(all) });
    expect(checkDossier(readDossier(join(folder, 'all.json'))).remarks).toEqual([]);
  });
});
