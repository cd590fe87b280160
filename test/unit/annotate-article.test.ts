import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { errors, gold, type Span } from '../cases/editorial.js';
import { articleParagraphs, realDossier } from './real-dossier.js';

const dossier = realDossier();
const paragraphs = articleParagraphs();

/** The entry that answers to an id, as its own or as one of `also`. */
const entryOf = new Map(dossier.entries.flatMap(({ id, also = [] }) => [id, ...also].map((name) => [name, id])));

const line = (paragraph: number, start: number, end: number, id: string, text: string): string =>
  `${String(paragraph)} ${String(start)}–${String(end)} ${id}: ${text}`;

const expected = gold.flatMap(({ id, kind, paragraph, start, end, surface }) => {
  const entry = entryOf.get(id);
  return kind === 'anaphor' || entry === undefined ? [] : [line(paragraph, start, end, entry, surface)];
});

/** By their letters; an anaphor is a mention of another kind. */
const mentions = annotate(paragraphs, dossier).filter(({ via }) => via === 'alias' || via === 'near-spelling');
const found = mentions.map(({ block, start, end, entry, text }) => line(block + 1, start, end, entry.id, text));

describe('the built-in dossier on its article', () => {
  it('finds all that editors marked', () => {
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((span) => !found.includes(span))).toEqual([]);
  });

  it('finds nothing else', () => {
    expect(found.filter((span) => !expected.includes(span))).toEqual([]);
  });

  it('finds each once, in reading order, the outermost first', () => {
    expect(new Set(found).size).toBe(found.length);
    const order = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
    expect(mentions).toEqual(order);
  });

  it('gives the words as the article has them', () => {
    expect(mentions.filter(({ block, start, end, text }) => paragraphs[block]?.slice(start, end) !== text)).toEqual([]);
  });

  it('finds who is misspelled', () => {
    const entriesAt = ({ paragraph, start, end }: Span): string[] =>
      mentions.flatMap((mention) =>
        mention.block === paragraph - 1 && mention.start === start && mention.end === end ? [mention.entry.id] : [],
      );
    const typos = errors.filter(({ severity }) => severity === 'typo');
    expect(typos.map((typo) => [typo.surface, entriesAt(typo)])).toEqual([
      ['Ihan Aliyev', ['ilham-aliyev']],
      ['Associate Press', ['associated-press']],
      ['deporations', ['deportations']],
    ]);
  });

  it('tells the article’s own voice from those it quotes', () => {
    const isQuoted = (id: string): boolean[] =>
      mentions.flatMap(({ entry, quoted }) => (entry.id === id ? quoted : []));
    expect(isQuoted('sieges')).toEqual([true]);
    expect(isQuoted('breakaway-region')).toEqual([false]);
    expect(isQuoted('purpose-of-exercises')).toEqual([true, false]);
  });
});

describe('the editors’ findings', () => {
  it.each([
    ['marked', gold],
    ['errors', errors],
  ] as const)('stand where the fixture says: %s', (_, spans) => {
    const astray = spans.filter(({ paragraph, start, end, surface }) => {
      return paragraphs[paragraph - 1]?.slice(start, end) !== surface;
    });
    expect(astray.map(({ paragraph, surface }) => [paragraph, surface])).toEqual([]);
  });
});
