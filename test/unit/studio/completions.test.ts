import { beforeAll, describe, expect, it } from 'vitest';
import { fileSchemasDescribed } from '../../../scripts/building/dossier-schema.mjs';
import { completionsAt } from '../../../src/studio/yaml-editor/completions.js';

let entry: unknown;
beforeAll(async () => {
  entry = new Map(await fileSchemasDescribed()).get('entry');
});

const labels = (before: string): string[] => (completionsAt(before, entry)?.options ?? []).map(({ label }) => label);

describe('what may be written where the cursor stands', () => {
  it('at the beginning of a line the fields of an entry are offered, each with what it is for', () => {
    const found = completionsAt('id: a\nba', entry);
    expect(found?.from).toBe(0);
    const background = found?.options.find(({ label }) => label === 'background');
    expect(background).toMatchObject({ apply: 'background: ', type: 'property' });
    expect(background?.info).toBeTruthy();
  });

  it('within a framing its own fields are offered', () => {
    const before = 'contested:\n  framings:\n    - holder: A\n      ';
    expect(labels(before)).toContain('wording');
    expect(labels(before)).not.toContain('background');
    expect(labels('contested:\n  ')).toContain('neutral');
  });

  it('after a field with few values these are offered', () => {
    expect(labels('type: pl')).toContain('place');
    expect(labels('contested:\n  framings:\n    - quote: ')).toEqual(['verbatim', 'mixed', 'paraphrase']);
  });

  it('in a text nothing is offered', () => {
    expect(labels('gist: The lane lies')).toEqual([]);
  });
});
