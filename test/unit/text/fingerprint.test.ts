import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  likenessOfWords,
  makeFingerprint,
  readFingerprint,
  type Fingerprint,
  type Likeness,
} from '../../../src/text/fingerprint.js';
import { appendWords, noWords } from '../../../src/text/words.js';
import { articleParagraphs } from '../../cases/real-dossier.js';

const article = articleParagraphs();
function likeness(text: string, to: Fingerprint): Likeness {
  const words = noWords();
  appendWords(words, text);
  return likenessOfWords(words, 0, words.count, to);
}

const fingerprint = readFingerprint(makeFingerprint(article));
const shareOf = (paragraph: string): number => likeness(paragraph, fingerprint).share;
const shares = article.map(shareOf);

/** Every `each`-th word with two letters changed about. */
const withTypos = (text: string, each: number): string =>
  text
    .split(' ')
    .map((word, i) => (i % each === each - 1 ? word.replace(/(\p{L})(\p{L})/u, '$2$1x') : word))
    .join(' ');

const unrelated = [
  'The council met on Thursday to discuss the new library, which is to open next spring if the money can be found.',
  'Scholars, however, disagree on the date of the manuscript, and on the hand that wrote its last three pages.',
  'In 2009, the company stepped back from plans to build a second factory in the south of the country.',
  'Turkey buys its wheat from Russia, and Azerbaijan sells gas to Italy, said a report on trade in the region.',
];

describe('a fingerprint', () => {
  it('a fingerprint knows every paragraph of its own article', () => {
    expect(shares).toEqual(article.map(() => 1));
  });

  it('a fingerprint knows the same words in other typography', () => {
    const typeset = article.map((text) =>
      text.replaceAll(' ', '\u00a0').replaceAll('’', "'").replace(/[“”]/gu, '"').toUpperCase().normalize('NFD'),
    );
    expect(typeset.map(shareOf)).toEqual(shares);
  });

  it('a fingerprint tells which part of the article a text is', () => {
    const parts = article.map((text) => likeness(text, fingerprint).positions);
    expect(parts.flat()).toEqual([...fingerprint.values()]);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(2);
  });

  it('a fingerprint knows a headline in which one word was changed', () => {
    const headline = 'Azerbaijan and Turkey start second joint military exercises';
    expect(shareOf(headline)).toBeGreaterThanOrEqual(0.5);
  });

  it('a fingerprint of one paragraph knows that one and hardly another', () => {
    const one = readFingerprint(makeFingerprint([article[5] ?? '']));
    const known = article.map((text) => likeness(text, one).share > 0.25);
    expect(known).toEqual(article.map((_, i) => i === 5));
  });

  it('a fingerprint knows a paragraph in which every eighth word has a typo', () => {
    const paragraphs = article.filter((text) => text.split(' ').length >= 16);
    expect(Math.min(...paragraphs.map((text) => shareOf(withTypos(text, 8))))).toBeGreaterThan(0.25);
  });

  it.each(unrelated)('a fingerprint does not know “%s”', (text) => {
    expect(shareOf(text)).toBeLessThan(0.25);
  });

  it('a fingerprint knows nothing of an empty text', () => {
    expect(shareOf('')).toBe(0);
    expect(likeness('', fingerprint).positions).toEqual([]);
  });

  it('a fingerprint knows a headline of fewer than four words by the whole of it', () => {
    const short = readFingerprint(makeFingerprint(['Drills begin']));
    expect(likeness('Drills begin', short).share).toBe(1);
    expect(likeness('Drills end', short).share).toBe(0);
  });

  it('a fingerprint shares a hash with any text that has seven words in a row of the article', () => {
    const word = fc.constantFrom(...'a b c d e f g h i j k l m n o p q r s t'.split(' '));
    const run = (least: number) => fc.array(word, { minLength: least, maxLength: 14 });
    fc.assert(
      fc.property(run(0), run(7), run(0), run(0), run(0), (before, seven, after, otherBefore, otherAfter) => {
        const one = readFingerprint(makeFingerprint([[...before, ...seven, ...after].join(' ')]));
        const other = [...otherBefore, ...seven, ...otherAfter].join(' ');
        expect(likeness(other, one).positions.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a fingerprint stays what published dossiers have, which a change of the word hash would part from their articles', () => {
    expect(makeFingerprint(['Drills begin', 'Erdoğan’s visit to Baku ended on 10 December, ﬁve days early.'])).toBe(
      'jwyLO/wkxm+SoUAUinLCJiHhQylK6MVmyQ==',
    );
  });

  it('a fingerprint is short base64 that can be read back', () => {
    const base64 = makeFingerprint(article);
    expect(base64).toMatch(/^[A-Za-z0-9+/]+={0,2}$/u);
    expect(fingerprint.size).toBeGreaterThan(100);
    expect(fingerprint.size).toBeLessThan(300);
    expect(base64.length).toBeLessThan(fingerprint.size * 3.4);
  });

  it.each(['not base64!', 'A', '=', 'é', 'AA', ''])('a fingerprint that is “%s” matches nothing', (base64) => {
    expect(readFingerprint(base64).size).toBe(0);
  });
});
