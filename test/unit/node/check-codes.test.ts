import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/authoring/check/check.js';
import { readDossierFolder } from '../../../src/node/folder/disk.js';
import { describeRemark, mendRemark } from '../../../src/authoring/check/remark.js';
import type { Case } from './broken-case.js';
import { files, findings, folderFindings } from './broken-folders.js';
import { issues } from './broken-shapes.js';
import { changed, writeFolder } from './folders.js';

function remarksOf({ files: changes, options }: Case) {
  const { folder, marked } = writeFolder(changes);
  const { remarks } = checkDossier(readDossierFolder(folder), options);
  const places = remarks.map((remark) => {
    const { file, line, column } = remark.place;
    return [remark.code, `${relative(folder, file)}:${String(line)}:${String(column)}`];
  });
  return { remarks, places, marked };
}

const table = (cases: Readonly<Record<string, Case & { readonly meant?: string }>>) => Object.entries(cases);

describe('the check', () => {
  it('the check has nothing to say of a sound dossier', () => {
    expect(remarksOf({ files: {} }).places).toEqual([]);
  });

  it.each([...table(findings), ...table(folderFindings)])(
    'the check reports %s where it stands, and nothing else',
    (code, example) => {
      const { places, marked } = remarksOf(example);
      expect(marked).toBeDefined();
      expect(places).toEqual([[code, marked]]);
    },
  );

  it.each(table(issues))('the check finds %s where it stands, as an error', (code, example) => {
    const { places, marked, remarks } = remarksOf(example);
    expect(marked).toBeDefined();
    expect(places).toContainEqual([code, marked]);
    const remark = remarks.find((found) => found.code === code);
    expect(remark?.severity).toBe('error');
    if (example.meant !== undefined) expect(remark?.suggestion).toBe(example.meant);
  });

  it.each(table(files).filter(([, { files: changes }]) => JSON.stringify(changes).includes('▸')))(
    'the check finds %s where it stands in a file',
    (code, example) => {
      const { places, marked } = remarksOf(example);
      expect(places).toContainEqual([code, marked]);
    },
  );

  it.each([...table(findings), ...table(folderFindings), ...table(issues), ...table(files)])(
    'the check says what it expected and how to mend it: %s',
    (_, example) => {
      for (const remark of remarksOf(example).remarks) {
        expect(describeRemark(remark)).toMatch(/./u);
        expect(describeRemark(remark)).not.toMatch(/\{\w+\}|undefined/u);
        expect(mendRemark(remark)).not.toMatch(/\{\w+\}|undefined/u);
      }
    },
  );

  it('the check names every unknown field of an entry, not the first alone', () => {
    const { places } = remarksOf({ files: changed('entries/armenia.yaml', 'aliases:', 'nmae: A\nalises:') });
    expect(places).toEqual([
      ['unknown-field', 'entries/armenia.yaml:5:1'],
      ['unknown-field', 'entries/armenia.yaml:6:1'],
    ]);
  });
});
