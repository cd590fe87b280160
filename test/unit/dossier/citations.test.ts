import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedSources, splitCitations, type Part } from '../../../src/dossier/citations.js';

const text = (words: string): Part => ({ text: words });
const source = (id: string): Part => ({ source: id });

const cases: readonly (readonly [title: string, text: string, parts: readonly Part[]])[] = [
  ['a citation takes the space before it with it', 'It ended. [S1]', [text('It ended.'), source('S1')]],
  [
    'a text goes on after a citation',
    'It began [S1] and ended.',
    [text('It began'), source('S1'), text(' and ended.')],
  ],
  [
    'several citations are kept apart',
    'So. [S1][S52b] [X-2]',
    [text('So.'), source('S1'), source('S52b'), source('X-2')],
  ],
  ['a citation may begin the text', '[S1] So.', [source('S1'), text(' So.')]],
  ['a citation may come after a line break', 'So.\n[S1]', [text('So.'), source('S1')]],
  ['a citation may be all of the text', '[S1]', [source('S1')]],
  ['a text without citations stays whole', 'So it was.', [text('So it was.')]],
  ['an empty text has no parts', '', []],
  [
    'brackets that are no citation stay text',
    'a [] [ S1 ] [1] [S1 b] [S_1] (S1)',
    [text('a [] [ S1 ] [1] [S1 b] [S_1] (S1)')],
  ],
];

describe('splitting a text at its citations', () => {
  it.each(cases)('%s', (_, given, parts) => {
    expect(splitCitations(given)).toEqual(parts);
  });

  it('splitting a text at its citations loses nothing but space', () => {
    const piece = fc.oneof(fc.constantFrom('[S1]', '[S2]', 'a', ' ', '[', ']', 'b.'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const whole = pieces.join('');
        const joined = splitCitations(whole).map((part) => ('text' in part ? part.text : `[${part.source}]`));
        expect(joined.join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
      }),
    );
  });

  it('the sources that a text cites are given in order, with repeats', () => {
    expect(citedSources('A [S2]. B [S1]. C [S2]')).toEqual(['S2', 'S1', 'S2']);
  });
});
