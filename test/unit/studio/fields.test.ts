import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/authoring/check/check.js';
import { readFolder } from '../../../src/authoring/folder/dossier-folder.js';
import { filesInMemory, root } from '../../../src/authoring/folder/files.js';
import { balanceOf } from '../../../src/studio/model/balance.js';
import { fieldRemarks, remarksOn } from '../../../src/studio/model/fields.js';

const remarksFor = (entry: string) =>
  fieldRemarks(
    checkDossier(
      readFolder(
        root,
        filesInMemory(
          new Map([
            ['dossier.yaml', "id: a\nlang: en\ntitle: A lane\nreviewed: '2026-11-22'\n"],
            ['sources.yaml', 'S1: { title: A chart, publisher: An office, url: https://example.org/, status: read }\n'],
            ['entries/a.yaml', entry],
          ]),
        ),
      ),
      { today: '2026-12-01' },
    ),
  );

describe('what is said of a field', () => {
  it('a finding is said of the field whose text breaks the rule, in a draft too', () => {
    const remarks = remarksFor('draft: true\nid: a\ntype: place\nname: A\ngist: A notorious lane. [S1]\nbackground:\n');
    const [gist] = remarksOn(remarks, 'entries/a.yaml', ['gist']);
    expect(gist).toMatchObject({ severity: 'error', isOfDraft: true, line: 5 });
    expect(gist?.says).toContain('“notorious”');
    expect(remarksOn(remarks, 'entries/a.yaml', ['background']).map(({ severity }) => severity)).toEqual(['todo']);
  });

  it('nothing is said of what only stands in for a field that is still to be written', () => {
    const remarks = remarksFor('draft: true\nid: a\ntype: place\nname: A\n');
    const said = remarksOn(remarks, 'entries/a.yaml', []).map(({ path, severity }) => [path.join('.'), severity]);
    expect(said).toEqual([['background', 'todo']]);
  });

  it('what stands in the way of publishing is told from what is said of drafts', () => {
    const remarks = remarksFor('id: a\ntype: place\nname: A\nbackground: A notorious lane. [S1] It is long. [S1]\n');
    expect(remarks.filter(({ severity }) => severity === 'error').map(({ isOfDraft }) => isOfDraft)).toEqual([false]);
  });

  it('a remark on a list is found with those on its items only where it is asked for', () => {
    const one = { file: 'a', line: 1, severity: 'error', isOfDraft: false, says: '', mend: undefined } as const;
    const remarks = [
      { ...one, path: ['aliases', 0] },
      { ...one, path: ['aliases'] },
    ];
    expect(remarksOn(remarks, 'a', ['aliases'])).toHaveLength(2);
    expect(remarksOn(remarks, 'a', ['aliases'], false)).toHaveLength(1);
    expect(remarksOn(remarks, 'a', ['alias'])).toHaveLength(0);
  });
});

describe('the words of a remark', () => {
  it('an issue is worded without the path of its field, beside which it stands', () => {
    const [remark] = remarksOn(remarksFor('id: A B\ntype: place\nname: A\nbackground: A lane. [S1] It is long. [S1]\n'), 'entries/a.yaml', ['id']); // prettier-ignore
    expect(remark?.says).toMatch(/^expected /u);
  });
});

describe('the balance of framings', () => {
  it('words of wording and reason are counted without citations, and each side once', () => {
    const { words, most, sides } = balanceOf([
      { side: 'north', wording: '“our lane”', reason: 'It was first. [S1]' },
      { side: 'north', wording: '', reason: 'Four words are here.' },
      {},
    ]);
    expect([...words]).toEqual([5, 4, 0]);
    expect(most).toBe(5);
    expect([...sides]).toEqual(['north']);
  });
});
