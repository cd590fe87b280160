import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { findQuotations, type Quotation } from '../../../src/match/quotations/quotations.js';
import { runSync } from '../../../src/util/pausing.js';
import { dossierOf } from '../../cases/dossiers.js';

const quotationsIn = (texts: readonly string[]): Quotation[][] => runSync(findQuotations(texts));

const cases: readonly (readonly [title: string, text: string, quoted: readonly string[]])[] = [
  ['curly quotation marks', 'He said “no” to it.', ['no']],
  ['straight ones', 'He said "no" to it.', ['no']],
  ['French ones', 'Il dit «non» et part.', ['non']],
  ['German ones', 'Er sagte „nein“ dazu.', ['nein']],
  ['Polish ones', 'Mówi „nie” na to.', ['nie']],
  ['several', '“a” b “c” d "e"', ['a', 'c', 'e']],
  ['one that the block leaves open', 'He said: “no, and', ['no, and']],
  ['marks of another kind within', '“the "so-called" war”', ['the "so-called" war']],
  ['no apostrophes', 'Turkey’s and Azerbaijan’s', []],
  ['no closing mark alone', 'no” it ended', []],
  ['an empty one', '“”', ['']],
  ['none where there is none', 'no', []],
  ['single ones', 'He said ‘no’ to it.', ['no']],
  [
    'single ones with an apostrophe within',
    'He said: ‘It isn’t so, it won’t be.’ He left.',
    ['It isn’t so, it won’t be.'],
  ],
  ['single ones with a plural’s apostrophe within', 'the ‘two nations’ army’ is', ['two nations’ army']],
  ['straight single ones', "He said 'no' to it.", ['no']],
  ['no apostrophe before a word', "rock 'n roll in the '90s", []],
  ['no inches', 'a 5" gun and a 3" gun', []],
  ['double ones in single ones', '‘He said “no” to it,’ she said.', ['He said “no” to it,']],
  ['single ones in double ones as one', '“He said ‘no’ to it,” she said.', ['He said ‘no’ to it,']],
];

describe('quotations', () => {
  it.each(cases)('finds %s', (_, text, quoted) => {
    expect(
      quotationsIn([text])
        .flat()
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(quoted);
  });

  it('go on in the next block where that closes them', () => {
    const quoted = quotationsIn(['“So it was', 'and is,” he said', 'and left']).map((inBlock) => inBlock.length);
    expect(quoted).toEqual([1, 1, 0]);
  });

  it('go on in the next block where that opens them anew', () => {
    const texts = ['“So it was', '“and is,” he said'];
    const quoted = quotationsIn(texts).map((inBlock, i) =>
      inBlock.map(({ start, end }) => texts[i]?.slice(start, end)),
    );
    expect(quoted).toEqual([['So it was'], ['and is,']]);
  });

  it('come in order, apart from each other and within the text', () => {
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
    ['within one', 'the “Turkey question” is', true],
    ['that fills one', 'the “Turkey” is', true],
    ['before one', 'Turkey says “no”', false],
    ['after one', '“No”, Turkey says', false],
    ['between two', '“No” Turkey “no”', false],
  ])('mark a mention %s', (_, text, quoted) => {
    expect(annotate(text, dossierOf({ turkey: ['Turkey'] })).map((mention) => mention.quoted)).toEqual([quoted]);
  });

  it('do not mark a mention that reaches out of one', () => {
    const dossier = dossierOf({ claim: ['the so, called war'] });
    expect(annotate('the “so” called war', dossier)).toEqual([]);
    const [mention] = annotate('the so “called war” is', dossier);
    expect(mention?.quoted).toBe(false);
  });
});
