import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { findQuotations, mayQuote, type Quotation } from '../../../src/match/quotations/quotations.js';
import { runSync } from '../../../src/util/pausing.js';
import { dossierOf } from '../../cases/dossiers.js';

const quotationsIn = (texts: readonly string[]): Quotation[][] => runSync(findQuotations(texts));

const cases: readonly (readonly [title: string, text: string, quoted: readonly string[]])[] = [
  ['one in curly quotation marks', 'He said “no” to it.', ['no']],
  ['one in straight marks', 'He said "no" to it.', ['no']],
  ['one in French marks', 'Il dit «non» et part.', ['non']],
  ['one in German marks', 'Er sagte „nein“ dazu.', ['nein']],
  ['one in Polish marks', 'Mówi „nie” na to.', ['nie']],
  ['several in one block', '“a” b “c” d "e"', ['a', 'c', 'e']],
  ['one that the block leaves open', 'He said: “no, and', ['no, and']],
  ['one with marks of another kind within', '“the "so-called" war”', ['the "so-called" war']],
  ['none in apostrophes', 'Turkey’s and Azerbaijan’s', []],
  ['none before a closing mark alone', 'no” it ended', []],
  ['an empty one', '“”', ['']],
  ['none where there are no marks', 'no', []],
  ['one in single marks', 'He said ‘no’ to it.', ['no']],
  [
    'one in single marks with an apostrophe within',
    'He said: ‘It isn’t so, it won’t be.’ He left.',
    ['It isn’t so, it won’t be.'],
  ],
  ['one in single marks with a plural’s apostrophe within', 'the ‘two nations’ army’ is', ['two nations’ army']],
  ['one in straight single marks', "He said 'no' to it.", ['no']],
  ['none after an apostrophe before a word', "rock 'n roll in the '90s", []],
  ['none in inches', 'a 5" gun and a 3" gun', []],
  ['one in single marks with double ones within', '‘He said “no” to it,’ she said.', ['He said “no” to it,']],
  ['but one in double marks with single ones within', '“He said ‘no’ to it,” she said.', ['He said ‘no’ to it,']],
];

describe('quotations', () => {
  it.each(cases)('the search for quotations finds %s', (_, text, quoted) => {
    expect(
      quotationsIn([text])
        .flat()
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(quoted);
  });

  it('a quotation goes on in the next block where that closes it', () => {
    const quoted = quotationsIn(['“So it was', 'and is,” he said', 'and left']).map((inBlock) => inBlock.length);
    expect(quoted).toEqual([1, 1, 0]);
  });

  it('a quotation goes on in the next block where that opens it anew', () => {
    const texts = ['“So it was', '“and is,” he said'];
    const quoted = quotationsIn(texts).map((inBlock, i) =>
      inBlock.map(({ start, end }) => texts[i]?.slice(start, end)),
    );
    expect(quoted).toEqual([['So it was'], ['and is,']]);
  });

  it('quotations come in order, apart from each other and within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('“', '”', '„', '«', '»', '"', '’', 'a')), (characters) => {
        let at = 0;
        for (const { start, end } of quotationsIn([characters.join('')]).flat()) {
          expect(start).toBeGreaterThan(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(characters.length);
      }),
    );
  });

  it.each([
    ['within a quotation is quoted', 'the “Turkey question” is', true],
    ['that fills a quotation is quoted', 'the “Turkey” is', true],
    ['before a quotation is not quoted', 'Turkey says “no”', false],
    ['after a quotation is not quoted', '“No”, Turkey says', false],
    ['between two quotations is not quoted', '“No” Turkey “no”', false],
  ])('a mention %s', (_, text, quoted) => {
    expect(annotate(text, dossierOf({ turkey: ['Turkey'] })).map((mention) => mention.quoted)).toEqual([quoted]);
  });

  it('a mention that reaches out of a quotation does not count as quoted', () => {
    const dossier = dossierOf({ claim: ['the so, called war'] });
    expect(annotate('the “so” called war', dossier)).toEqual([]);
    const [mention] = annotate('the so “called war” is', dossier);
    expect(mention?.quoted).toBe(false);
  });
});

describe('a text that may quote', () => {
  it.each(cases.filter(([, , quoted]) => quoted.length > 0))('is told by its marks: %s', (_, text) => {
    expect(mayQuote.test(text)).toBe(true);
  });

  it('is none that has only apostrophes', () => {
    expect(mayQuote.test("The farmers’ land isn’t theirs, and it's l’avis d’un seul.")).toBe(false);
  });
});
