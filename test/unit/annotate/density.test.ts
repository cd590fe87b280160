import { describe, expect, it } from 'vitest';
import { applyDensity, type Density, type Markable } from '../../../src/annotate/density.js';

/** The ids of the entries mentioned in each section of an article. Returns those that are chosen. */
function markedIn(sections: readonly string[], density: Density): string[] {
  const mentions = sections.map((line, section) => {
    const ids = line.split(' ').filter(Boolean);
    return ids.map((id) => ({ entry: { id }, mark: { block: { section } }, chosen: false }));
  });
  applyDensity(mentions.flat() as unknown as Markable[], density, '');
  return mentions.map((inSection) => inSection.flatMap(({ entry, chosen }) => (chosen ? entry.id : [])).join(' '));
}

describe('density', () => {
  it.each<[Density, readonly string[]]>([
    ['all', ['a b', 'a b a c', '', 'c', 'a c d c']],
    ['first', ['a b', 'c', '', '', 'd']],
    ['section', ['a b', 'a b c', '', 'c', 'a c d']],
  ])('density "%s" marks, of the mentions in each section, those that it is named for', (density, chosen) => {
    expect(markedIn(['a b', 'a b a c', '', 'c', 'a c d c'], density)).toEqual(chosen);
  });

  it('a lower density takes back the marks that a higher one has set', () => {
    const mention = { entry: { id: 'a' }, mark: { block: { section: 0 } }, chosen: false };
    const mentions = [mention, { ...mention }] as unknown as Markable[];
    applyDensity(mentions, 'all', '');
    applyDensity(mentions, 'first', '');
    expect(mentions.map(({ chosen }) => chosen)).toEqual([true, false]);
  });
});

describe('types', () => {
  const mention = (id: string, type: string, contested: boolean) => ({
    entry: { id, type, contested },
    mark: { block: { section: 0 } },
    chosen: false,
  });

  it.each([
    ['all mentions are marked where the publisher names no type', '', ['baku', 'war', 'nato']],
    ['mentions of the named types alone are marked', 'place  alliance', ['baku', 'nato']],
    ['the type “contested” takes in contested entries of any type', 'contested', ['baku', 'war']],
    ['nothing is marked where no entry is of the named type', 'law', []],
  ])('%s', (_, types, ids) => {
    const mentions = [
      mention('baku', 'place', true),
      mention('war', 'label', true),
      mention('nato', 'alliance', false),
    ];
    applyDensity(mentions as unknown as Markable[], 'all', types);
    expect(mentions.flatMap(({ entry, chosen }) => (chosen ? entry.id : []))).toEqual(ids);
  });
});
