import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { errors, gold, type Span } from '../../cases/editorial.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';

const dossier = realDossier();
const paragraphs = articleParagraphs();

/** The entry that answers to an id, as its own or as one of `also`. */
const entryOf = new Map(dossier.entries.flatMap(({ id, also = [] }) => [id, ...also].map((name) => [name, id])));

const line = (paragraph: number, start: number, end: number, id: string, text: string): string =>
  `${String(paragraph)} ${String(start)}–${String(end)} ${id}: ${text}`;

const expected = gold.flatMap(({ id, paragraph, start, end, surface }) => {
  const entry = entryOf.get(id);
  return entry === undefined ? [] : [line(paragraph, start, end, entry, surface)];
});

const mentions = annotate(paragraphs, dossier);
const found = mentions.map(({ block, start, end, entry, text }) => line(block + 1, start, end, entry.id, text));

describe('the built-in dossier on its article', () => {
  it('the built-in dossier finds every place in its article that editors marked', () => {
    expect(expected.length).toBe(gold.length);
    expect(expected.filter((span) => !found.includes(span))).toEqual([]);
  });

  it('the built-in dossier finds nothing in its article beyond what editors marked', () => {
    expect(found.filter((span) => !expected.includes(span))).toEqual([]);
  });

  it('each mention in the article is found once, in reading order, the outermost first', () => {
    expect(new Set(found).size).toBe(found.length);
    const order = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
    expect(mentions).toEqual(order);
  });

  it('each mention gives its words as the article has them', () => {
    expect(mentions.filter(({ block, start, end, text }) => paragraphs[block]?.slice(start, end) !== text)).toEqual([]);
  });

  it('names and words that the article misspells are found as the entries that they mean', () => {
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

  it('a mention says whether its words are the article’s own or those of somebody it quotes', () => {
    const isQuoted = (id: string): boolean[] =>
      mentions.flatMap(({ entry, quoted }) => (entry.id === id ? quoted : []));
    expect(isQuoted('sieges')).toEqual([true]);
    expect(isQuoted('breakaway-region')).toEqual([false]);
    expect(isQuoted('purpose-of-exercises')).toEqual([true, false]);
  });
});

describe('the ways in which the article’s mentions were found', () => {
  const via = (wanted: string): string[] =>
    mentions.flatMap((mention) => (mention.via === wanted ? [mention.text] : []));

  it('mentions say which of them are descriptions, and what each description stands for', () => {
    const descriptions = mentions.flatMap(({ via, text, antecedent }) =>
      via === 'description' ? [[text, antecedent]] : [],
    );
    expect(descriptions).toHaveLength(gold.filter(({ kind }) => kind === 'anaphor').length);
    expect(descriptions).toContainEqual(['The NGO', 'the organisation']);
    expect(descriptions).toContainEqual(['The ministry', 'Turkish Defence Ministry']);
    expect(descriptions).toContainEqual(['their armed forces', 'Azerbaijani officers, Turkey’s military']);
  });

  it('mentions say which of them are misspelt names', () => {
    expect(via('near-spelling')).toEqual(['Ihan Aliyev', 'Associate Press']);
  });

  it('mentions in quotations say whose words they stand in', () => {
    const speakers = new Map(mentions.flatMap(({ block, quoted, speaker }) => (quoted ? [[block + 1, speaker]] : [])));
    expect([...speakers]).toEqual([
      [2, 'Ministry of Defence of Azerbaijan'],
      [5, 'Ilham Aliyev'],
      [7, 'International Christian Concern'],
      [16, 'Turkey'],
      [19, 'Turkey'],
    ]);
  });

  it('a mention of a word that means something else elsewhere says which cue decided', () => {
    expect(mentions.filter(({ text }) => text === 'war').map(({ cue }) => cue)).toEqual(['Karabakh', 'Karabakh']);
  });
});

describe('the editors’ findings', () => {
  it.each([
    ['marked', gold],
    ['errors', errors],
  ] as const)('every span in the editors’ list “%s” stands in the article where the list says', (_, spans) => {
    const astray = spans.filter(({ paragraph, start, end, surface }) => {
      return paragraphs[paragraph - 1]?.slice(start, end) !== surface;
    });
    expect(astray.map(({ paragraph, surface }) => [paragraph, surface])).toEqual([]);
  });
});
