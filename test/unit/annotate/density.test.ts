import { describe, expect, it } from 'vitest';
import { applyDensity, type Density, type Markable } from '../../../src/annotate/density.js';
import { wordsToMark } from '../../../src/annotate/text-mention.js';

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

describe('a calm page', () => {
  interface Words {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly contested?: boolean;
    readonly mark?: 'quiet';
  }
  const name = (id: string, start: number, end: number, more: Partial<Words> = {}): Words => {
    return { id, start, end, ...more };
  };
  const disputed = (id: string, start: number, end: number, more: Partial<Words> = {}): Words =>
    name(id, start, end, { contested: true, ...more });

  /** Takes the mentions of each block, the first of which is the headline. Returns the chosen ones as `id@block`. */
  function calmIn(...blocks: readonly (readonly Words[])[]): string[] {
    const mentions = blocks.flatMap((words, index) => {
      const block = { heading: index === 0, section: index, index };
      return words.map(({ start, end, contested = false, ...entry }) => {
        return { entry: { ...entry, contested }, found: { start, end }, mark: { block }, chosen: false };
      });
    });
    applyDensity(mentions as unknown as Markable[], 'calm', '');
    return mentions.flatMap(({ entry, mark, chosen }) => (chosen ? `${entry.id}@${String(mark.block.index)}` : []));
  }

  it('each entry is marked once in all, and not in a heading', () => {
    const text = [name('a', 0, 1), name('b', 2, 3), name('a', 4, 5)];
    expect(calmIn([name('a', 0, 1), name('c', 2, 3)], text, text)).toEqual(['a@1', 'b@1']);
  });

  it('of nested mentions the disputed one alone is marked, whichever is around the other', () => {
    expect(calmIn([], [disputed('claim', 0, 9), name('a', 2, 4)])).toEqual(['claim@1']);
    expect(calmIn([], [name('event', 0, 9), disputed('label', 2, 4)])).toEqual(['label@1']);
    expect(calmIn([], [name('event', 0, 9), disputed('label', 2, 4), name('a', 5, 6)])).toEqual(['label@1', 'a@1']);
  });

  it('of two disputed mentions the inner is marked, of two others the outer, of two that cross the first', () => {
    expect(calmIn([], [disputed('claim', 0, 9), disputed('label', 2, 4)])).toEqual(['label@1']);
    expect(calmIn([], [name('bank', 0, 9), name('city', 5, 9)])).toEqual(['bank@1']);
    expect(calmIn([], [disputed('one', 0, 6), disputed('two', 4, 9)])).toEqual(['one@1']);
  });

  it('an entry whose first mention gives way is marked at the next', () => {
    const text = [disputed('claim', 0, 9), name('a', 2, 4)];
    expect(calmIn([], text, [name('a', 0, 2)])).toEqual(['claim@1', 'a@2']);
    expect(calmIn([], [disputed('claim', 0, 9), disputed('label', 2, 4)], [disputed('claim', 0, 9)])).toEqual([
      'label@1',
      'claim@2',
    ]);
  });

  it('what is quiet is not marked, and takes no place', () => {
    expect(calmIn([], [name('nato', 0, 4, { mark: 'quiet' }), name('a', 2, 3)])).toEqual(['a@1']);
  });

  it('of a long phrase its focus is marked on a calm page alone', () => {
    const found = { start: 5, end: 30, focus: { start: 9, end: 14 } };
    expect(wordsToMark(found, 'calm')).toEqual({ start: 9, end: 14 });
    expect(wordsToMark(found, 'section')).toBe(found);
    expect(wordsToMark({ start: 5, end: 30 }, 'calm')).toEqual({ start: 5, end: 30 });
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
