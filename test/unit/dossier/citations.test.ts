import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedSources, splitCitations, type Part } from '../../../src/dossier/citations.js';

const text = (words: string): Part => ({ text: words });
const source = (id: string): Part => ({ source: id });

const cases: readonly (readonly [title: string, text: string, parts: readonly Part[]])[] = [
  ['takes the space before one with it', 'It ended. [S1]', [text('It ended.'), source('S1')]],
  ['goes on after one', 'It began [S1] and ended.', [text('It began'), source('S1'), text(' and ended.')]],
  ['keeps several apart', 'So. [S1][S52b] [X-2]', [text('So.'), source('S1'), source('S52b'), source('X-2')]],
  ['takes one that begins the text', '[S1] So.', [source('S1'), text(' So.')]],
  ['takes one after a line break', 'So.\n[S1]', [text('So.'), source('S1')]],
  ['takes one alone', '[S1]', [source('S1')]],
  ['leaves a text without any whole', 'So it was.', [text('So it was.')]],
  ['leaves nothing of nothing', '', []],
  ['leaves other brackets alone', 'a [] [ S1 ] [1] [S1 b] [S_1] (S1)', [text('a [] [ S1 ] [1] [S1 b] [S_1] (S1)')]],
];

describe('splitting a text at its citations', () => {
  it.each(cases)('%s', (_, given, parts) => {
    expect(splitCitations(given)).toEqual(parts);
  });

  it('loses nothing that is not a citation', () => {
    const piece = fc.oneof(fc.constantFrom('[S1]', '[S2]', 'a', ' ', '[', ']', 'b.'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const whole = pieces.join('');
        const joined = splitCitations(whole).map((part) => ('text' in part ? part.text : `[${part.source}]`));
        expect(joined.join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
      }),
    );
  });

  it('gives the sources in order, with repeats', () => {
    expect(citedSources('A [S2]. B [S1]. C [S2]')).toEqual(['S2', 'S1', 'S2']);
  });
});
