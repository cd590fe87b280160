/** The article in other letters and other spellings: what editors marked must be found in each, and nothing else. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { gold } from '../../cases/editorial.js';
import { otherNews, type OtherNews } from '../../cases/reprints/other-news.js';
import { originalReprint, type Reprint } from '../../cases/reprints/reprint.js';
import { score, type Score, type Scored } from '../../cases/reprints/score.js';
import { rewordings } from '../../cases/reprints/variants.js';
import { descriptionVariants } from '../../cases/reprints/variants-descriptions.js';
import { letterVariants } from '../../cases/reprints/variants-letters.js';
import { misspellings } from '../../cases/reprints/variants-misspelled.js';
import { wordVariants } from '../../cases/reprints/variants-words.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';

const dossier = realDossier();
const original = originalReprint(articleParagraphs(), gold, dossier.entries);

const lineOf = (block: number, start: number, end: number, id: string, text: string): string =>
  `${String(block)} ${String(start)}–${String(end)} ${id}: ${text}`;

function scoreOf(reprint: Reprint): Score {
  const texts = reprint.map(({ text }) => text);
  const expected = reprint.flatMap(({ text, places }, block) =>
    places.map(({ id, kind, start, end }): Scored => {
      return { kind, line: lineOf(block, start, end, id, text.slice(start, end)) };
    }),
  );
  const found = annotate(texts, dossier).map(({ block, start, end, entry, text, via }): Scored => {
    const kind = via === 'description' ? 'description' : via === 'near-spelling' ? 'near' : 'name';
    return { kind, line: lineOf(block, start, end, entry.id, text) };
  });
  return score(expected, found);
}

const variants = { ...letterVariants, ...wordVariants, ...rewordings };

describe('the article', () => {
  it.each(Object.entries(variants))(
    'the article is annotated whole, and nothing else is, in this form: %s',
    (_, rewrite) => {
      const { expected, missed, extra } = scoreOf(rewrite(original));
      expect(expected.name).toBeGreaterThan(50);
      expect({ missed: missed.name, extra }).toEqual({ missed: [], extra: [] });
    },
  );
});

describe('the article’s descriptions', () => {
  const respelt = { ...letterVariants, ...wordVariants, ...descriptionVariants };

  it.each(Object.entries(respelt))(
    'the descriptions in the article stand for what they stood for, in this form: %s',
    (_, rewrite) => {
      const { expected, missed, extraDescriptions } = scoreOf(rewrite(original));
      expect(expected.description).toBeGreaterThan(20);
      expect({ missed: missed.description, extra: extraDescriptions }).toEqual({ missed: [], extra: [] });
    },
  );
});

describe('the article with a name misspelled', () => {
  it.each(Object.entries(misspellings))(
    'the article with a name misspelled has no mark that reaches out of its names: %s',
    (_, misspell) => {
      const reprint = misspell(original);
      const places = reprint.flatMap((paragraph, block) => paragraph.places.map((place) => ({ ...place, block })));
      expect(places.some(({ kind }) => kind === 'near')).toBe(true);
      const texts = reprint.map(({ text }) => text);
      const astray = annotate(texts, dossier).filter(({ block, start, end, entry }) => {
        const around = places.filter((place) => place.block === block && place.start <= start && end <= place.end);
        const isPlace = around.some((place) => place.id === entry.id && place.start === start && place.end === end);
        return !isPlace && !around.some(({ kind }) => kind === 'near');
      });
      expect(astray.map(({ entry, text }) => `${entry.id}: ${text}`)).toEqual([]);
    },
  );

  it.each(Object.entries(misspellings))(
    'a name that is misspelled in the article is found all the same: %s',
    (_, misspell) => {
      const { missed } = scoreOf(misspell(original));
      expect(missed).toMatchObject({ name: [], near: [] });
    },
  );
});

describe('other news', () => {
  const titled = otherNews.map((news) => [news.title, news] as const);
  const mentionsIn = ({ paragraphs }: OtherNews, isWanted: (via: string) => boolean): string[] =>
    annotate(paragraphs, dossier).flatMap(({ entry, text, via }) => (isWanted(via) ? [`${entry.id}: ${text}`] : []));

  it.each(titled)('other news has what it names found, and nothing else: %s', (_, news) => {
    expect(mentionsIn(news, (via) => via !== 'description')).toEqual(news.names);
  });

  it.each(titled)('other news has descriptions found only of what it has named: %s', (_, news) => {
    expect(mentionsIn(news, (via) => via === 'description')).toEqual(news.descriptions ?? []);
  });
});
